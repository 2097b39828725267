import { burdenAt } from '@/lib/domain/overview/burden-at';
import { type Parting, partingOf } from '@/lib/domain/overview/freed';
import { MonthCounts } from '@/lib/domain/overview/month-counts';
import { monthBounds, monthsUpTo } from '@/lib/domain/overview/months';
import type { Money } from '@/lib/schema/ids';
import type { Policy } from '@/lib/schema/policy';
import type { ClientRow } from '../rows';
import { type Reading, readClients } from './read-clients';
import { readHistories } from './read-histories';

/** Months that the charts look back, the present one included. */
const MONTHS = 13;

/** A client as the charts need it; its burden is that of the moment. */
export interface ChartClient {
  id: string;
  name: string;
  burden: number;
  value?: Money | undefined;
  reviewAt?: number | undefined;
}

/** Everything that the charts are drawn from. */
export interface ChartData {
  /** Instant for which all of it holds. */
  now: number;
  /** Those that are still clients. */
  clients: ChartClient[];
  partings: Parting[];
  /** `YYYY-MM`, oldest first. */
  months: string[];
  counts: MonthCounts;
}

/** What is kept of a row while all are read. */
const brief = ({ id, ids, name, burden, computedAt, value, reviewAt, partedAt, lastEventAt }: ClientRow) => ({
  id,
  ids,
  name,
  burden,
  computedAt,
  value,
  reviewAt,
  partedAt,
  lastEventAt,
});

/** Part of the progress that reading the rows is; the histories are the rest. */
const ROWS_SHARE = 0.2;

/**
 * Reads what the charts show: rows of all clients, and the histories of those with something in the last year or a parting.
 * @param now instant in ms
 */
export async function chartData(policy: Policy, now: number, { onProgress, ...reading }: Reading = {}): Promise<ChartData> {
  const months = monthsUpTo(now, MONTHS, policy.timeZone);
  const bounds = months.map((month) => monthBounds(month, policy.timeZone));
  const rows = await readClients(brief, { ...reading, onProgress: (done) => onProgress?.(done * ROWS_SHARE) });
  // What happened in these months was written since they began: nothing is logged before it happens.
  const since = bounds[0]?.from ?? 0;
  const wanted = rows.filter(({ partedAt, lastEventAt }) => partedAt !== undefined || lastEventAt >= since);
  const counts = new MonthCounts(bounds, now);
  const partings: Parting[] = [];
  await readHistories(
    wanted,
    policy,
    (state) => {
      counts.add(state);
      const parting = partingOf(state, policy);
      if (parting) partings.push(parting);
    },
    { ...reading, onProgress: (done) => onProgress?.(ROWS_SHARE + done * (1 - ROWS_SHARE)) },
  );
  const clients = rows
    .filter(({ partedAt }) => partedAt === undefined)
    .map((row) => ({
      id: row.id,
      name: row.name,
      burden: burdenAt(row, policy.halfLifeDays, now),
      value: row.value,
      reviewAt: row.reviewAt,
    }));
  return { now, clients, partings, months, counts };
}
