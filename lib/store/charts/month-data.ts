import {
  type HeavyClient,
  type MonthEntry,
  type MonthFigures,
  addToFigures,
  emptyFigures,
  heavyFigures,
  monthEntries,
  reviewsIn,
} from '@/lib/domain/overview/month-report';
import { monthAfter, monthBounds } from '@/lib/domain/overview/months';
import { NO_POINTS } from '@/lib/domain/points';
import type { Policy } from '@/lib/schema/policy';
import type { ChartBook } from './chart-book';

/** How many of the heaviest clients a report names. */
const HEAVIEST = 10;

export interface MonthQuestion {
  /** YYYY-MM. */
  month: string;
  policy: Policy;
  /** Instant in ms. */
  now: number;
}

/** Everything that the report of a month says. */
export interface MonthData {
  month: string;
  /** Instant (ms) for which it holds; the month is not over if it lies in it. */
  now: number;
  figures: MonthFigures;
  before: MonthFigures;
  /** In order of time. */
  entries: MonthEntry[];
  heaviest: HeavyClient[];
  /** Reviews due in the month after, in order of time. */
  reviews: { id: string; name: string; at: number }[];
}

/** The report of a month. Needs all pasts. */
export function monthData(book: ChartBook, { month, policy, now }: MonthQuestion): MonthData {
  const boundsOf = (by: number) => monthBounds(monthAfter(month, by), policy.timeZone);
  const [last, bounds, next] = [boundsOf(-1), boundsOf(0), boundsOf(1)];
  const end = Math.min(bounds.to, now);
  const data: MonthData = {
    month,
    now,
    figures: emptyFigures(),
    before: emptyFigures(),
    entries: [],
    heaviest: [],
    reviews: [],
  };
  const heavy: HeavyClient[] = [];
  book.eachPast((past, { id, name, partedAt = Infinity }) => {
    addToFigures(data.figures, past, bounds, now);
    addToFigures(data.before, past, last, now);
    for (const entry of monthEntries(past, bounds, now)) data.entries.push({ ...entry, id, name });
    for (const at of reviewsIn(past, next)) data.reviews.push({ id, name, at });
    if (partedAt > end) heavy.push({ id, name, ...heavyFigures(past, policy.halfLifeDays, bounds, now) });
  });
  data.entries.sort((a, b) => a.at - b.at);
  data.reviews.sort((a, b) => a.at - b.at);
  data.heaviest = heavy
    .filter(({ burden }) => burden >= NO_POINTS)
    .toSorted((a, b) => b.burden - a.burden)
    .slice(0, HEAVIEST);
  return data;
}
