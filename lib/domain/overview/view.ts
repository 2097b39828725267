import type { StatusKind } from '../state';
import type { ClientType } from './client-type';

/** Columns of the overview in their usual order; the name always stands first. */
export const OVERVIEW_COLUMNS = [
  'name',
  'status',
  'points',
  'trend',
  'lastNote',
  'review',
  'type',
  'value',
  'burden',
  'owner',
  'system',
  'minutes',
  'changed',
] as const;
export type OverviewColumn = (typeof OVERVIEW_COLUMNS)[number];

export interface OverviewSort {
  column: OverviewColumn;
  descending: boolean;
}

/** What can be asked of a client's value. */
export const VALUE_FILTERS = ['known', 'unknown', 'loss'] as const;

/** Who is shown. All that is given must hold; of a list one is enough. */
export interface OverviewFilter {
  kinds?: StatusKind[];
  types?: ClientType[];
  /** S-kind: ids of the categories that name the kind of client. */
  categories?: string[];
  systems?: string[];
  /** '' stands for nobody. */
  owners?: string[];
  pointsMin?: number;
  /** Last note on this day or later, on this day or earlier (YYYY-MM-DD, policy's time zone). */
  noteFrom?: string;
  noteTo?: string;
  /** K-lift: the review comes within so many days, or is past. */
  reviewWithin?: number;
  value?: (typeof VALUE_FILTERS)[number];
  /** B-staff, domain 7: something waits for an answer, or should have been brought to mind by now. */
  attention?: boolean;
}

/** A way to look at all clients, under a name. */
export interface OverviewView {
  filter: OverviewFilter;
  sort: OverviewSort;
  columns: OverviewColumn[];
}
