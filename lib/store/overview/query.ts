import type { OverviewFilter, OverviewSort } from '@/lib/domain/overview/view';

/** What the overview asks for. */
export interface OverviewQuery {
  /** As typed. */
  search: string;
  filter: OverviewFilter;
  sort: OverviewSort;
  /** Instant in ms for which points, reviews and what is due are worked out. */
  now: number;
  /** Of the policy in force. */
  halfLifeDays: number;
  timeZone: string;
  /** Texts are ordered as this language orders them. */
  language: string;
}
