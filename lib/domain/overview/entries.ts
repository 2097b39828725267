import type { ClientState, RedState, YellowState } from '../state';
import { yellowPhase } from '../yellow-card';

/** What a month is counted by, in the order in which a report lists it. */
export const ENTRY_KINDS = [
  'talk',
  'yellow-issued',
  'yellow-told',
  'yellow-renewed',
  'yellow-lifted',
  'yellow-lapsed',
  'hold-set',
  'hold-released',
  'remedy',
  'red-proposed',
  'red-approved',
  'red-declined',
  'case-closed',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface Entry {
  kind: EntryKind;
  /** Instant (ms) at which it happened, which can be earlier than when it was logged. */
  at: number;
}

const one = (kind: EntryKind, at: number | undefined): Entry[] => (at === undefined ? [] : [{ kind, at }]);

/** K-lift: a card that nobody ended lapses by itself, told or not. A withdrawn one was a mistake and counts for nothing (K-undo). */
function ofYellow(card: YellowState, now: number): Entry[] {
  if (card.withdrawn) return [];
  const lapsed = ['lapsed', 'lapsed-untold'].includes(yellowPhase(card, now));
  return [
    ...one('yellow-issued', card.at),
    ...one('yellow-told', card.delivered?.deliveredAt),
    ...card.renewals.flatMap(({ at }) => one('yellow-renewed', at)),
    ...one('yellow-lifted', card.lifted?.at),
    ...one('yellow-lapsed', lapsed ? card.endsAt : undefined),
  ];
}

function ofRed(red: RedState): Entry[] {
  if (red.withdrawn) return [];
  return [
    ...one('red-proposed', red.at),
    ...one('red-approved', red.approved?.at),
    ...one('red-declined', red.declined?.at),
    ...one('case-closed', red.case.end?.at),
  ];
}

/**
 * All that was done about a client, by when it happened; nothing later than `now`.
 * @param now instant in ms
 */
export function entriesOf(state: ClientState, now: number): Entry[] {
  return [
    ...state.talks.flatMap(({ heldAt }) => one('talk', heldAt)),
    ...state.yellows.flatMap((card) => ofYellow(card, now)),
    ...state.holds.flatMap(({ at, released }) => [...one('hold-set', at), ...one('hold-released', released?.at)]),
    ...state.remedies.flatMap(({ at }) => one('remedy', at)),
    ...state.reds.flatMap(ofRed),
  ].filter(({ at }) => at <= now);
}
