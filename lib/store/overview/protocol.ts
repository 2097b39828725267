import type { OverviewRow } from '@/lib/domain/overview/overview-row';
import type { Policy } from '@/lib/schema/policy';
import type { OverviewQuery } from './query';
import type { Snippet } from './snippet';

/** A row of an answer. `inNotes`: words of the search that its names do not have. */
export interface ShownRow {
  row: OverviewRow;
  inNotes: string[];
}

/** How far the worker has read; `version` counts what changed since an answer. */
export interface BookState {
  total: number;
  /** Shares from 0 to 1. */
  rows: number;
  texts: number;
  version: number;
}

export interface FindInput {
  query: OverviewQuery;
  /** Rows wanted at once: those in sight. */
  from: number;
  to: number;
  /** Row that is to stay where it is: the wanted rows are then those around it. */
  anchor?: { id: string; at: number } | undefined;
  /** Row whose place is asked for. */
  active?: string | undefined;
}

export interface FindAnswer {
  /** Number of the answer: rows are asked for by it. */
  answer: number;
  count: number;
  /** Index of the first of `rows`. */
  from: number;
  rows: ShownRow[];
  /** Where the anchor and the active row are now; undefined if they are not in the answer. */
  anchorAt?: number | undefined;
  activeAt?: number | undefined;
}

/** What rows have in columns that are filtered by a choice, sorted. */
export interface Facets {
  owners: string[];
  systems: string[];
  /** S-kind: ids of categories that name a kind of client. */
  categories: string[];
}

/** What the page asks the worker of the overview. */
export interface OverviewAsks {
  find: { input: FindInput; output: FindAnswer };
  /** More rows of an answer; null if a later one has taken its place. */
  rows: { input: { answer: number; from: number; to: number }; output: ShownRow[] | null };
  /** Ids of the latest answer, in order. */
  ids: { input: { from: number; to: number }; output: string[] };
  /** Rows by id, in the order of the ids; unknown ones are left out. */
  rowsOf: { input: readonly string[]; output: OverviewRow[] };
  facets: { input: null; output: Facets };
  snippets: {
    input: { wanted: readonly { id: string; words: readonly string[] }[]; policy: Policy };
    output: Record<string, Snippet>;
  };
}
export type AskName = keyof OverviewAsks;

/** What goes to the worker and what comes from it. */
export type ToWorker = { [N in AskName]: { turn: number; name: N; input: OverviewAsks[N]['input'] } }[AskName];
export type FromWorker = { turn: number; output?: unknown; error?: string } | { state: BookState };
