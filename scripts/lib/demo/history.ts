import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { approvalCode } from '../../../lib/domain/red-card.ts';
import type { CaseFieldId, CaseStage } from '../../../lib/schema/case.ts';
import type { AnyEvent, EventBody, EventType } from '../../../lib/schema/event.ts';
import type { RemedyId } from '../../../lib/schema/remedy.ts';

const DAY = 86_400_000;

export interface Author {
  /** Handle in the events. */
  me: string;
  /** Of a colleague, so that not all evidence comes from one person. */
  colleague: string;
}

type Extra = Partial<Omit<EventBody<'note.logged'>, 'category' | 'severity' | 'what'>>;
type Heard = NonNullable<EventBody<'card.yellow.delivered'>['heard']>['response'];

/** The history of one client, told in days before today. Each step gives the full id that later steps speak about. */
export class History {
  readonly events: AnyEvent[] = [];
  private readonly client = randomBytes(16).toString('base64url');

  constructor(
    private readonly now: number,
    private readonly authors: Author,
    first: number,
    seen: EventBody<'client.seen'>,
  ) {
    this.add(first, 'client.seen', seen);
  }

  /** An instant in ms: `days` before today, at ten in the morning, in working hours for parts of a day. */
  at(days: number): number {
    const date = new Date(this.now - days * DAY);
    return Math.min(date.setHours(10, 0, 0, 0) + (days % 1) * -DAY, this.now - 60_000);
  }

  /** `YYYY-MM-DD`, so many days before today; negative: to come. */
  day(days: number): string {
    const date = new Date(this.now - days * DAY);
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  }

  add<T extends EventType>(days: number, type: T, body: EventBody<T>, ref?: string, author = this.authors.me): string {
    const at = Math.max(this.at(days), (this.events.at(-1)?.at ?? 0) + 1000);
    const id = v7({ msecs: at });
    this.events.push({ v: 1, id, client: this.client, author, at, type, ...(ref ? { ref } : {}), body });
    return `${author}:${id}`;
  }

  note(days: number, category: string, severity: 1 | 2 | 3 | 4, what: string, extra: Extra = {}, author?: string): string {
    const given = { happenedAt: this.at(days), channel: 'phone' as const, evidence: [], ownPart: 'none' as const };
    return this.add(days, 'note.logged', { ...given, ...extra, category, severity, what }, undefined, author);
  }

  /** The same, logged by a colleague. */
  noteOfColleague(days: number, category: string, severity: 1 | 2 | 3, what: string, extra?: Extra): string {
    return this.note(days, category, severity, what, extra, this.authors.colleague);
  }

  talk(days: number, agreed: string, notes: string[], kind: EventBody<'talk.held'>['kind'] = 'informal'): string {
    return this.add(days, 'talk.held', { kind, heldAt: this.at(days), channel: 'phone', agreed, notes });
  }

  yellow(
    days: number,
    notes: string[],
    words: Pick<EventBody<'card.yellow.planned'>, 'boundary' | 'mustChange' | 'otherwise'>,
  ): string {
    return this.add(days, 'card.yellow.planned', { ...words, notes, channel: 'phone', tellOn: this.day(days - 1) });
  }

  told(days: number, card: string, response: Heard, words?: string): string {
    const heard = { response, ...(words ? { words } : {}) };
    const body = {
      deliveredAt: this.at(days),
      channel: 'phone' as const,
      saidParting: false,
      heard,
      ready: { calm: true, sleptOnIt: true },
    };
    return this.add(days, 'card.yellow.delivered', body, card);
  }

  remedy(days: number, remedy: RemedyId, agreed: string): string {
    return this.add(days, 'remedy.started', { remedy, agreed, toldOn: this.day(days), from: this.day(days) });
  }

  /** Proposed and, with the code that the one user types, approved (B-manager). */
  red(days: number, proposal: EventBody<'card.red.proposed'>): string {
    const card = this.add(days, 'card.red.proposed', proposal);
    this.add(days, 'card.red.approved', { as: 'alone', code: approvalCode(card) }, card);
    return card;
  }

  /** Fills a stage of the parting in and closes it. */
  stage(days: number, card: string, stage: CaseStage, values: Partial<Record<CaseFieldId, unknown>>): void {
    for (const [field, value] of Object.entries(values)) {
      this.add(days, 'case.item', { field, value } as EventBody<'case.item'>, card);
    }
    this.add(days, 'case.stage.closed', { stage }, card);
  }
}
