import type { EventOf, EventType } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { isStanding, noteByRef } from '../notes';
import type { ClientState, Refusal } from '../state';

/** Judges one event on the state before it; the clock is the event's own time. null: it may be added. */
export type Gate<T extends EventType> = (state: ClientState, event: EventOf<T>, policy: Policy) => Refusal | null;
export type Gates<T extends EventType> = { [K in T]: Gate<K> };

/** The gate of an event that nothing refuses. */
export const free = (): null => null;

/** The first refusal, in the order of the checks; each is only made if those before it passed. */
export function firstRefusal(...checks: (() => Refusal | null | false | undefined)[]): Refusal | null {
  for (const check of checks) {
    const refusal = check();
    if (refusal) return refusal;
  }
  return null;
}

/** The event speaks about something that is not in the history of this client. */
export const UNKNOWN_REF: Refusal = { code: 'unknown-ref' };

/** What is said to have happened cannot lie ahead of the event that says so. */
export const inFuture = (instant: number | undefined, at: number): Refusal | null =>
  instant !== undefined && instant > at ? { code: 'in-future' } : null;

/** Notes that are referred to must be notes of this client that stand. */
export function noteRefusal(state: ClientState, refs: readonly string[]): Refusal | null {
  const notes = refs.map((ref) => noteByRef(state, ref));
  if (notes.includes(undefined)) return { code: 'unknown-note' };
  return notes.every((note) => note && isStanding(note)) ? null : { code: 'note-gone', rule: 'K-undo' };
}

/** K-heard: an objection is recorded in the client's words. */
export const heardRefusal = (heard: { response: string; words?: string } | undefined): Refusal | null =>
  heard?.response === 'objected' && !heard.words ? { code: 'words-needed', rule: 'K-heard' } : null;
