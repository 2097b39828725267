import { burdenAt } from '@/lib/domain/overview/burden-at';
import {
  type HeavyClient,
  type MonthEntry,
  type MonthFigures,
  addToFigures,
  emptyFigures,
  heavyClient,
  monthEntries,
  reviewsIn,
} from '@/lib/domain/overview/month-report';
import { monthAfter, monthBounds } from '@/lib/domain/overview/months';
import { NO_POINTS } from '@/lib/domain/points';
import { DAY_MS } from '@/lib/domain/time';
import type { Policy } from '@/lib/schema/policy';
import { type Reading, readClients } from './read-clients';
import { readHistories } from './read-histories';

/** How many of the heaviest clients a report names. */
const HEAVIEST = 10;

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

/** Days after its last event in which a history can still change by itself: a card lapses. */
const longestCard = ({ yellowDays, lastWarningDays, untoldLapseDays }: Policy): number =>
  Math.max(yellowDays, lastWarningDays, untoldLapseDays) + 2;

/**
 * Reads the report of a month. Only clients whose history can say something about it or the month before are read whole; of the
 * others the row says how heavy they were.
 * @param month YYYY-MM
 * @param now instant in ms
 */
export async function monthData(
  month: string,
  policy: Policy,
  now: number,
  { onProgress, ...reading }: Reading = {},
): Promise<MonthData> {
  const boundsOf = (by: number) => monthBounds(monthAfter(month, by), policy.timeZone);
  const [last, bounds, next] = [boundsOf(-1), boundsOf(0), boundsOf(1)];
  const end = Math.min(bounds.to, now);
  const since = last.from - longestCard(policy) * DAY_MS;
  const rows = await readClients(
    ({ id, ids, name, burden, computedAt, lastEventAt, partedAt }) => ({
      id,
      ids,
      name,
      burden,
      computedAt,
      lastEventAt,
      partedAt,
    }),
    reading,
  );
  const data: MonthData = {
    month,
    now,
    figures: emptyFigures(),
    before: emptyFigures(),
    entries: [],
    heaviest: [],
    reviews: [],
  };
  const parted = new Set(rows.filter(({ partedAt = Infinity }) => partedAt <= end).map(({ id }) => id));
  const heavy = rows
    .filter(({ lastEventAt }) => lastEventAt < since)
    .map((row) => ({ id: row.id, name: row.name, burden: burdenAt(row, policy.halfLifeDays, end), notes: 0, minutes: 0 }));
  await readHistories(
    rows.filter(({ lastEventAt }) => lastEventAt >= since),
    policy,
    (state) => {
      addToFigures(data.figures, state, policy, bounds, now);
      addToFigures(data.before, state, policy, last, now);
      data.entries.push(...monthEntries(state, bounds, now));
      data.reviews.push(...reviewsIn(state, next).map((at) => ({ id: state.id, name: state.name, at })));
      heavy.push(heavyClient(state, policy, bounds, now));
    },
    { ...reading, onProgress },
  );
  data.entries.sort((a, b) => a.at - b.at);
  data.reviews.sort((a, b) => a.at - b.at);
  data.heaviest = heavy
    .filter(({ id, burden }) => burden >= NO_POINTS && !parted.has(id))
    .toSorted((a, b) => b.burden - a.burden)
    .slice(0, HEAVIEST);
  return data;
}
