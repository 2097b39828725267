import type { LineProblem } from '@/lib/imports/line';
import type { MatchedBy } from './match-line';

/** What becomes of one line. `ask`: something is equal with a client, and the user has not said yet whether it is the same one. */
export interface Outcome {
  /** Number of the line in the file, as a table program shows it. */
  line: number;
  is: 'new' | 'changed' | 'same' | 'ask' | 'refused';
  /** Whom the line names. */
  name: string;
  /** The client that was found. */
  known?: { id: string; name: string };
  by?: MatchedBy;
  /** What happened, of an incident. */
  what?: string;
  /** What changes: fields of the event's body. */
  fields?: string[];
  problem?: LineProblem;
}

/** What the user said of lines that were asked about, by the number of the line. */
export type Decisions = Readonly<Record<number, 'same' | 'new'>>;

/** How many lines of each fate. */
export type Counts = Record<Outcome['is'], number>;

/** How many lines come out each way. */
export function countOutcomes(outcomes: readonly Outcome[]): Counts {
  const counts: Counts = { new: 0, changed: 0, same: 0, ask: 0, refused: 0 };
  for (const { is } of outcomes) counts[is] += 1;
  return counts;
}
