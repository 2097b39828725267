import type { OverviewRow } from './overview-row';
import { sortKey } from './sort-key';
import type { OverviewSort } from './view';

export interface SortOrder extends OverviewSort {
  now: number;
  halfLifeDays: number;
  /** Order of texts, of the language shown. */
  compare: (a: string, b: string) => number;
}

/** Sums of different currencies cannot be compared: the commonest currency comes first, whichever way, then the others. */
function currencyRank(rows: readonly { row: OverviewRow }[]): (row: OverviewRow) => number {
  const counts = new Map<string, number>();
  for (const { row } of rows) if (row.value) counts.set(row.value.currency, (counts.get(row.value.currency) ?? 0) + 1);
  const order = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([currency]) => currency);
  return ({ value }) => order.indexOf(value?.currency ?? '');
}

/**
 * Rows in an order; keys are worked out once a row. What has no key stands last, whichever way; equals stand in the order of their
 * last entry, latest first, and then of their ids, so that the order never depends on the order they came in.
 */
export function sortRows<T extends { row: OverviewRow }>(rows: readonly T[], order: SortOrder): T[] {
  const key = sortKey(order.column, order);
  const sign = order.descending ? -1 : 1;
  const rank = order.column === 'value' ? currencyRank(rows) : () => 0;
  const keyed = rows.map((entry) => ({ entry, key: key(entry.row), rank: rank(entry.row) }));
  const ties = (a: OverviewRow, b: OverviewRow) => b.lastEventAt - a.lastEventAt || (a.id < b.id ? -1 : 1);
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) {
      if (a.key !== b.key) return a.key === undefined ? 1 : -1;
      return ties(a.entry.row, b.entry.row);
    }
    const between = typeof a.key === 'string' ? order.compare(a.key, String(b.key)) : a.key - Number(b.key);
    return a.rank - b.rank || between * sign || ties(a.entry.row, b.entry.row);
  });
  return keyed.map(({ entry }) => entry);
}
