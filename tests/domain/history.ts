import { emptyState, foldClient } from '@/lib/domain/fold';
import { clientStatus } from '@/lib/domain/client-status';
import { clientSuggestions } from '@/lib/domain/client-suggestions';
import { refuseEvent } from '@/lib/domain/gates/refuse-event';
import type { ClientState, Refusal } from '@/lib/domain/state';
import { type AnyEvent, type EventBody, type EventType, refOf } from '@/lib/schema/event';
import type { NoteBody } from '@/lib/schema/note';
import { type Policy, policy as policySchema } from '@/lib/schema/policy';

export const DAY = 86_400_000;
/** Monday, 9:00 UTC: day 0 of every history. */
export const START = Date.UTC(2026, 0, 5, 9);
/** Instant on the n-th day; fractions are parts of a day. */
export const day = (n: number): number => Math.round(START + n * DAY);
/** Calendar day in UTC. */
export const dayText = (n: number): string => new Date(day(n)).toISOString().slice(0, 10);

export const CLIENT = 'client-aaaaaaaaaa';
export const OTHER = 'client-bbbbbbbbbb';
/** Stories are about what happens, not about the look every quarter (C-quarter), which would stand in each of them. */
export const policyOf = (changes: Record<string, unknown> = {}): Policy =>
  policySchema.parse({ timeZone: 'UTC', quarterDays: 3_650, ...changes });

let made = 0;
/** A UUIDv7 of that time; later calls sort after earlier ones of the same millisecond. */
export function uuidAt(at: number): string {
  made += 1;
  const time = at.toString(16).padStart(12, '0');
  const count = made.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count}`;
}

interface Options {
  at: number;
  ref?: string;
  author?: string;
  client?: string;
}

export const eventOf = <T extends EventType>(
  type: T,
  body: EventBody<T> | object,
  { at, ref, author = 'ann', client = CLIENT }: Options,
): AnyEvent => ({ v: 1, id: uuidAt(at), client, author, at, type, ...(ref === undefined ? {} : { ref }), body }) as AnyEvent;

export const noteBody = (body: Partial<NoteBody> & { happenedAt: number }): NoteBody => ({
  category: 'disrespect',
  severity: 2,
  channel: 'phone',
  what: 'What happened',
  evidence: [],
  ownPart: 'none',
  ...body,
});

/** Events of one client, written as a story: `n` is always the day counted from START. */
export class History {
  readonly events: AnyEvent[] = [];
  readonly policy: Policy;
  constructor(changes: Record<string, unknown> = {}) {
    this.policy = policyOf(changes);
    this.add('client.seen', { name: 'Acme GmbH' }, 0);
  }

  /** Adds without asking the gates. @returns the ref */
  add<T extends EventType>(type: T, body: EventBody<T> | object, n: number, ref?: string, more: Partial<Options> = {}): string {
    const event = eventOf(type, body, { at: day(n), ref, ...more });
    this.events.push(event);
    return refOf(event);
  }

  /** What the gate says to an event; nothing is added. */
  refusal<T extends EventType>(
    type: T,
    body: EventBody<T> | object,
    n: number,
    ref?: string,
    more: Partial<Options> = {},
  ): Refusal | null {
    return refuseEvent(this.state(), eventOf(type, body, { at: day(n), ref, ...more }), this.policy);
  }

  /** Adds what the gate lets in; throws if it does not. @returns the ref */
  must<T extends EventType>(type: T, body: EventBody<T> | object, n: number, ref?: string, more: Partial<Options> = {}): string {
    const event = eventOf(type, body, { at: day(n), ref, ...more });
    const refusal = refuseEvent(this.state(), event, this.policy);
    if (refusal) throw new Error(`${type} on day ${n} refused: ${JSON.stringify(refusal)}`);
    this.events.push(event);
    return refOf(event);
  }

  note(n: number, body: Partial<NoteBody> = {}, more: Partial<Options> = {}): string {
    return this.must('note.logged', noteBody({ happenedAt: day(n), ...body }), n, undefined, more);
  }
  plan(n: number, notes: string[], legal?: EventBody<'card.yellow.planned'>['legal']): string {
    const body = { notes, boundary: 'No insults', mustChange: 'Calm words', otherwise: 'We part', channel: 'phone', legal };
    return this.must('card.yellow.planned', body, n);
  }
  tell(n: number, card: string, saidParting = false): string {
    return this.must('card.yellow.delivered', { deliveredAt: day(n), channel: 'phone', saidParting }, n, card);
  }
  yellow(n: number, notes: string[]): string {
    const card = this.plan(n, notes);
    this.tell(n, card);
    return card;
  }
  talk(n: number, kind: EventBody<'talk.held'>['kind'] = 'informal'): string {
    return this.must('talk.held', { kind, heldAt: day(n), channel: 'phone', agreed: 'To be calm', notes: [] }, n);
  }
  remedy(n: number, remedy: EventBody<'remedy.started'>['remedy'] = 'D-price', body: object = {}): string {
    return this.must('remedy.started', { remedy, agreed: 'A higher price', toldOn: dayText(n), from: dayText(n), ...body }, n);
  }

  state(): ClientState {
    return foldClient(this.events, this.policy) ?? emptyState(CLIENT);
  }
  status(n: number) {
    return clientStatus(this.state(), this.policy, day(n));
  }
  suggestions(n: number) {
    return clientSuggestions(this.state(), this.policy, day(n));
  }
  /** Rules suggested on a day, in their order. */
  rules(n: number): string[] {
    return this.suggestions(n).map((suggestion) => suggestion.rule);
  }
}
