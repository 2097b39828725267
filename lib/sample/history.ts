import { v7 } from 'uuid';
import { approvalCode } from '@/lib/domain/red-card';
import { dayOf } from '@/lib/domain/day-rule';
import { DAY_MS } from '@/lib/domain/time';
import type { AnyEvent, EventBody, EventType } from '@/lib/schema/event';

/** Who speaks in the examples, and when and where. */
export interface Teller {
  /** Instant in ms: everything is told in days before it. */
  now: number;
  /** IANA name of the policy's zone. */
  timeZone: string;
  /** Handle of the user. */
  me: string;
  /** Handle of a made-up colleague, so that not all evidence comes from one person. */
  colleague: string;
}

export type NoteWords = { what: string; quote?: string };
type Note = Omit<EventBody<'note.logged'>, 'happenedAt' | 'what' | 'quote' | 'evidence' | 'ownPart' | 'channel'> &
  Partial<Pick<EventBody<'note.logged'>, 'ownPart' | 'channel'>>;

/** The history of one made-up client as events. Each step gives the full id that later steps speak about. */
export class SampleHistory {
  readonly events: AnyEvent[] = [];

  /** @param client id */
  constructor(
    private readonly client: string,
    private readonly teller: Teller,
  ) {}

  /** Instant so many days before now. */
  at(days: number): number {
    return Math.round(this.teller.now - days * DAY_MS);
  }

  /** `YYYY-MM-DD`, so many days before today; negative: to come. */
  day(days: number): string {
    return dayOf(this.at(days), this.teller.timeZone);
  }

  /** @param days before now */
  add<T extends EventType>(days: number, type: T, body: EventBody<T>, ref?: string, author = this.teller.me): string {
    const at = Math.max(this.at(days), (this.events.at(-1)?.at ?? 0) + 1000);
    const id = v7({ msecs: at });
    this.events.push({ v: 1, id, client: this.client, author, at, type, ...(ref ? { ref } : {}), body });
    return `${author}:${id}`;
  }

  /** @param by `colleague`: somebody else saw it */
  note(days: number, note: Note, words: NoteWords, by: 'me' | 'colleague' = 'me'): string {
    const given = { channel: 'phone' as const, ownPart: 'none' as const, evidence: [], happenedAt: this.at(days) };
    return this.add(days, 'note.logged', { ...given, ...note, ...words }, undefined, this.teller[by]);
  }

  talk(days: number, agreed: string, notes: string[], kind: EventBody<'talk.held'>['kind'] = 'informal'): string {
    return this.add(days, 'talk.held', { kind, heldAt: this.at(days), channel: 'phone', agreed, notes });
  }

  /** B-yellow; told so many days before now, or not told yet. */
  yellow(
    days: number,
    notes: string[],
    words: Pick<EventBody<'card.yellow.planned'>, 'boundary' | 'mustChange' | 'otherwise'>,
    told?: number,
  ): void {
    const planned = { ...words, notes, channel: 'phone' as const, tellOn: this.day(days - 1) };
    const card = this.add(days, 'card.yellow.planned', planned);
    if (told === undefined) return;
    const heard = { response: 'accepted' as const };
    const ready = { calm: true, sleptOnIt: true };
    const body = { deliveredAt: this.at(told), channel: 'phone' as const, saidParting: false, heard, ready };
    this.add(told, 'card.yellow.delivered', body, card);
  }

  /** B-red: proposed and, with the code that one user types, approved. @returns full id of the card */
  red(days: number, reason: string, notes: string[]): string {
    const card = this.add(days, 'card.red.proposed', { ground: 'yellow', reason, notes });
    this.add(days, 'card.red.approved', { as: 'alone', code: approvalCode(card) }, card);
    return card;
  }
}
