import type { Policy } from '@/lib/schema/policy';
import { countingNotes } from '../notes';
import { pointsNow } from '../points';
import { isParting, liveRed } from '../red-card';
import type { ClientState, NoteState, PointsSum, RedState, Suggestion, YellowState } from '../state';
import { DAY_MS } from '../time';
import { liveYellow } from '../yellow-card';

/** What every suggestion looks at, worked out once. */
export interface SuggestContext {
  state: ClientState;
  policy: Policy;
  /** Instant in ms. */
  now: number;
  points: PointsSum;
  counting: NoteState[];
  /** Counting notes whose incident lies within `policy.repeatDays`. */
  recent: NoteState[];
  /** Live yellow card, told or not. */
  yellow?: YellowState;
  /** Proposed or under way. */
  red?: RedState;
  /** A red card stands or is under way: everything else about cards is settled. */
  parting: boolean;
}

/** One rule: what it suggests now, or nothing. */
export type Rule = (context: SuggestContext) => Suggestion | null;
export type Reason = Suggestion['reasons'][number];

/** @param now instant in ms */
export function suggestContext(state: ClientState, policy: Policy, now: number): SuggestContext {
  const counting = countingNotes(state, now);
  return {
    state,
    policy,
    now,
    points: pointsNow(state, policy, now),
    counting,
    recent: counting.filter((note) => now - note.body.happenedAt <= policy.repeatDays * DAY_MS),
    yellow: liveYellow(state, now),
    red: liveRed(state),
    parting: isParting(state),
  };
}

/** Full ids of notes: what a suggestion rests on. */
export const refs = (notes: readonly NoteState[]): string[] => notes.map((note) => note.ref);
