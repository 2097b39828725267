import type { Parting } from '@/lib/domain/overview/freed';
import { type HeaviestNow, heaviestNow } from '@/lib/domain/overview/heaviest-now';
import { MonthCounts, type MonthCards } from '@/lib/domain/overview/month-counts';
import { monthBounds, monthsUpTo } from '@/lib/domain/overview/months';
import { type Carrier, type CurvePoint, pareto, paretoCurve } from '@/lib/domain/overview/pareto';
import { QUADRANTS, type Quadrant, type Quadrants, quadrants } from '@/lib/domain/overview/quadrants';
import { type ReviewWeek, reviewsByWeek } from '@/lib/domain/overview/reviews-by-week';
import { type Drawn, thinned } from '@/lib/domain/overview/thinned';
import type { Policy } from '@/lib/schema/policy';
import type { ChartBook } from './chart-book';
import { type ClientColumns, columnsOf } from './client-columns';

/** Months that the charts look back, the present one included. */
const MONTHS = 13;
/** Burdens are those of the minute: they decay all the time, and nobody sees by how much within one. */
const MINUTE = 60_000;
/** Points that can still be told apart; of more, those at one place share one. */
const POINTS = 5_000;
/** Bars that can still be told apart; of more clients the curve is drawn. */
const BARS = 20;

export interface ChartQuestion {
  policy: Policy;
  /** Instant in ms. */
  now: number;
  /** Currency of value against burden; without it the most frequent one. */
  currency?: string | undefined;
}

/** Value against burden, without the clients themselves. */
export interface QuadrantData extends Omit<Quadrants, 'placed'> {
  /** Clients in each quadrant. */
  counts: Record<Quadrant, number>;
  /** The heaviest first. */
  drawn: Drawn[];
}

export interface ParetoData {
  /** Clients with a burden; they are the first ones of the list. */
  count: number;
  total: number;
  top: number;
  topShare: number;
  /** All of them, if they are few; then there is no curve. */
  bars: Carrier[];
  curve: CurvePoint[];
}

/** What comes from histories. */
export interface PastData {
  partings: Parting[];
  cards: MonthCards[];
  /** Category ids with their notes. */
  notes: [category: string, count: number][];
  worst: HeaviestNow | undefined;
}

/** Everything that the charts are drawn from. */
export interface ChartData {
  /** Instant (ms) for which all of it holds. */
  now: number;
  /** `YYYY-MM`, oldest first. */
  months: string[];
  /** Those that are still clients, the heaviest first. */
  list: ClientColumns;
  quadrants: QuadrantData;
  pareto: ParetoData;
  weeks: ReviewWeek<{ id: string; name: string; reviewAt: number }>[];
  /** Undefined while the histories are still being read. */
  past: PastData | undefined;
}

/** What the charts show. @param isWhole the histories were read too */
export function chartData(book: ChartBook, { policy, now, currency }: ChartQuestion, isWhole: boolean): ChartData {
  const months = monthsUpTo(now, MONTHS, policy.timeZone);
  const clients = book.clients(policy.halfLifeDays, Math.floor(now / MINUTE) * MINUTE);
  clients.sort((a, b) => b.burden - a.burden || (b.value?.amount ?? 0) - (a.value?.amount ?? 0) || (a.id < b.id ? -1 : 1));
  const { placed, ...borders } = quadrants(clients, policy, currency);
  const counts = Object.fromEntries(QUADRANTS.map((id) => [id, 0])) as Record<Quadrant, number>;
  for (const { quadrant } of placed) counts[quadrant] += 1;
  const { carriers, ...trouble } = pareto(clients);
  const isMany = carriers.length > BARS;
  return {
    now,
    months,
    list: columnsOf(clients),
    quadrants: { ...borders, counts, drawn: thinned({ ...borders, placed }, POINTS) },
    pareto: {
      ...trouble,
      count: carriers.length,
      bars: isMany ? [] : carriers,
      curve: isMany ? paretoCurve(carriers) : [],
    },
    weeks: reviewsByWeek(
      clients.flatMap(({ id, name, reviewAt }) => (reviewAt === undefined ? [] : [{ id, name, reviewAt }])),
      policy.timeZone,
      now,
    ),
    past: isWhole ? pastData(book, months, clients, { policy, now }) : undefined,
  };
}

function pastData(
  book: ChartBook,
  months: readonly string[],
  clients: readonly { id: string; name: string; burden: number }[],
  { policy, now }: ChartQuestion,
): PastData {
  const counts = new MonthCounts(
    months.map((month) => monthBounds(month, policy.timeZone)),
    now,
  );
  const partings: Parting[] = [];
  book.eachPast((past, { id, name }) => {
    counts.add(past);
    if (past.parting) partings.push({ ...past.parting, id, name });
  });
  return { partings, cards: counts.cards, notes: [...counts.notes], worst: heaviestNow(partings, clients, now) };
}
