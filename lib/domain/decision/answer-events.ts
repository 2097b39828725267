import { type AnyEvent, type EventType, refOf } from '@/lib/schema/event';

/** What can be said about a request: its answer, and what else names it while it is on its way. */
const SAID: ReadonlySet<string> = new Set<EventType>([
  'card.red.joined',
  'card.red.opinion',
  'card.red.approved',
  'card.red.declined',
  'card.red.withdrawn',
  'case.item',
  'case.stage.closed',
  'case.stage.reopened',
  'case.closed',
  'attention.answered',
  'quarrel.decided',
]);
/** A note that joined, and what became of it. */
const NOTES: ReadonlySet<string> = new Set<EventType>([
  'note.logged',
  'note.corrected',
  'note.moved',
  'note.withdrawn',
  'debt.paid',
]);
const LINKS: ReadonlySet<string> = new Set<EventType>(['client.seen', 'record.same']);

/** P-decision-file: event types that an answer may hold; all others are no part of one. */
export const ANSWER_TYPES: ReadonlySet<string> = new Set([...SAID, ...NOTES, ...LINKS]);

/** Notes that a `card.red.joined` names. */
const joinedNotes = (event: AnyEvent): string[] =>
  event.type === 'card.red.joined' && Array.isArray(event.body.notes) ? event.body.notes.map(String) : [];

/**
 * P-decision-file: what goes back with an answer: all that its author said about the request, the author's own notes that joined it, and
 * how the clients of these hang together. Nothing else of what the author knows about the client. The answer of an answer is itself, so
 * that whoever opens a file can tell what does not belong in it.
 * @param events the client's history, in id order
 * @param request full id of what was asked
 * @param author handle of whoever answers
 */
export function answerEvents(events: readonly AnyEvent[], request: string, author: string): AnyEvent[] {
  const own = events.filter((event) => event.author === author);
  const said = own.filter(({ type, ref }) => SAID.has(type) && ref === request);
  const joined = new Set(said.flatMap(joinedNotes));
  const notes = own.filter((event) => NOTES.has(event.type) && (joined.has(refOf(event)) || joined.has(event.ref ?? '')));
  const chosen = new Set([...said, ...notes]);
  const clients = new Set([...chosen].map(({ client }) => client));
  for (const event of own) if (LINKS.has(event.type) && clients.has(event.client)) chosen.add(event);
  return own.filter((event) => chosen.has(event));
}
