import type { AnyEvent } from '@/lib/schema/event';
import type { Money } from '@/lib/schema/ids';
import type { TeamPlaybook } from '@/lib/schema/team-playbook';
import type { StatusKind } from '@/lib/domain/state';
import type { StatusSpans } from '@/lib/domain/status-spans';

/** Stored events are the envelope itself: short rows, nothing derived (docs/data-model.md). */
export type EventRow = AnyEvent;

/**
 * One row a client (a whole merged group): all that a badge, a list or a search needs, so that no look-up derives
 * anything. A projection: `rebuildProjections()` makes it again from the events.
 */
export interface ClientRow {
  /** Smallest id of the group. */
  id: string;
  /** All client ids of the group, sorted; just `[id]` unless records were merged. */
  ids: string[];
  name: string;
  /** Search tokens of names, e-mail addresses and tax numbers (lib/store/search/words.ts). */
  words: string[];
  /** As written. */
  phones: string[];
  emails: string[];
  /** Search keys of the numbers (lib/store/search/phone-keys.ts). */
  phoneKeys: string[];
  kinds: StatusKind[];
  /** Since when and until when the statuses of cards, holds and cases hold. */
  spans?: StatusSpans;
  /** Points at `computedAt`; they only decay until the next event. */
  points: number;
  noteCount: number;
  lastNoteAt?: number;
  reviewAt?: number;
  /**
   * Instants (ms) at which something is to be brought to mind (lib/domain/reminders); absent if nothing is. A look that is due every
   * quarter stands as a negative one (look-key.ts).
   */
  remindAt?: number[];
  /** Absent if nothing can change without a new event. Never Infinity: it is an index key and must survive JSON. */
  nextChangeAt?: number;
  /** Since when something waits for an answer (lib/domain/waiting.ts); absent if nothing does. An index key, so few rows are in it. */
  waitingSince?: number;
  /** Points 30 days before `computedAt`; with `points` the trend. Absent if they were 0. */
  pointsBefore?: number;
  /** D-pareto: weight of everything noted, spent and uncounted notes too, at `computedAt` (lib/domain/overview/burden.ts). */
  burden: number;
  /** D-value: what a year of this client is worth (lib/domain/overview/value-of.ts); absent while unknown. */
  value?: Money;
  /** C-cost: minutes spent so far. */
  minutes: number;
  /** D-time-cap: minutes of the last 365 days beyond what the revenue pays for, at `computedAt`; absent if there are none. */
  overCap?: number;
  /** S-kind: category that names the kind of client; absent if none does. */
  kind?: string;
  /** True for somebody who is not a client yet (A-decline). */
  lead?: boolean;
  owner?: string;
  /** Systems that its records are in, sorted. */
  systems: string[];
  /** When we parted, if that stands: the end of the case, not the decision. */
  partedAt?: number;
  lastEventAt: number;
  /** Instant for which this row was computed. */
  computedAt: number;
}

/** A client id that was merged into another group. */
export interface AliasRow {
  id: string;
  /** Key of the group's ClientRow. */
  client: string;
}

/** What a record of a CRM is to us: a record of `client` (*same*), and a record that belongs to `companies`. */
export interface RecordRow {
  key: string;
  client?: string;
  companies?: string[];
  /** Clients that it was said not to be of. */
  distinct?: string[];
}

/** A command that was carried out; a repeated `commandId` gets this answer again. */
export interface CommandRow {
  id: string;
  at: number;
  client: string;
  refs: string[];
}

export interface DraftRow {
  key: string;
  at: number;
  value: unknown;
}

/** An erased client id (`c:<id>`), record key (`r:<key>`) or entry (`e:<event id>`); nothing else is kept of it. */
export interface TombstoneRow {
  id: string;
  at: number;
}

/** The end of the log, so that a new event sorts after everything stored. One row, key `log`. */
export interface LogRow {
  key: 'log';
  /** Largest event id stored so far. */
  id?: string;
  /** Latest time (ms) of any event stored so far. */
  at: number;
  /** Counts transactions that wrote events; an import notices by it that something was written since its preview. */
  revision: number;
}

/** What the projections were computed by. One row, key `projection`; absent or different: they are rebuilt. */
export interface ProjectionRow {
  key: 'projection';
  /** PROJECTION_VERSION of the code that computed them. */
  version: number;
  /** What of the policy they were computed under (rulesOfRows): another one gives other statuses. */
  policy: string;
  /** Client id up to which the rows were checked (check-projections.ts); absent: from the first. */
  checkedTo?: string;
  /** When (ms) they were rebuilt last because one was found damaged. */
  mendedAt?: number;
}

/** The team's own words for one kind of talk in one language; at most one for each (docs/playbooks.md). */
export interface PlaybookRow {
  /** `<lang>/<kind>`. */
  key: string;
  /** When it was last written, ms since 1970. */
  at: number;
  playbook: TeamPlaybook;
}

/** What views of the whole book need of a client's history: words of everything that stands noted, for the search, and `past`. A projection, made and removed with its ClientRow. */
export interface TextRow {
  /** Key of the ClientRow. */
  client: string;
  /** Lower-case words, each once, each after a space: ` word word`. */
  words: string;
  /** What the history says to charts and reports, as text (charts/past-text.ts): short, and read only where it is needed. */
  past: string;
}

/** One import of a file, so that all of it can be taken back. */
export interface ImportRow {
  id: string;
  at: number;
  /** Name of the file it came from. */
  file: string;
  what: 'clients' | 'worth' | 'incidents';
  /** Ids of the events that it wrote. A long import lists them in rows of its own, whose keys begin with its id (imports/import-parts.ts). */
  events: string[];
  /** Number of events written. */
  written?: number;
  /** Number of the file's lines that they came from, had all been written. */
  lines?: number;
  /** How it ended; absent if it was broken off, or is still under way. */
  finished?: 'whole' | 'stopped';
  undoneAt?: number;
  /** What could not be taken back: number of clients. */
  kept?: number;
}

/** A reminder put off on this machine. */
export interface SnoozeRow {
  /** `reminderKey` (lib/domain/reminders/reminder.ts). */
  key: string;
  /** Shown again from this instant (ms). */
  until: number;
}
