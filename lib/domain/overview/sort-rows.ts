import type { OverviewRow } from './overview-row';
import { sortKey } from './sort-key';
import type { OverviewSort } from './view';

export interface SortOrder extends OverviewSort {
  now: number;
  halfLifeDays: number;
  /** Order of texts, of the language shown. */
  compare: (a: string, b: string) => number;
}

/**
 * Rows in an order; keys are worked out once a row. What has no key stands last, whichever way; equals stand in the order of their
 * last entry, latest first, and then of their ids, so that the order never depends on the order they came in.
 */
export function sortRows<T extends { row: OverviewRow }>(rows: readonly T[], order: SortOrder): T[] {
  const key = sortKey(order.column, order);
  const sign = order.descending ? -1 : 1;
  const keyed = rows.map((entry) => ({ entry, key: key(entry.row) }));
  const ties = (a: OverviewRow, b: OverviewRow) => b.lastEventAt - a.lastEventAt || (a.id < b.id ? -1 : 1);
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) {
      if (a.key !== b.key) return a.key === undefined ? 1 : -1;
      return ties(a.entry.row, b.entry.row);
    }
    const between = typeof a.key === 'string' ? order.compare(a.key, String(b.key)) : a.key - Number(b.key);
    return between * sign || ties(a.entry.row, b.entry.row);
  });
  return keyed.map(({ entry }) => entry);
}
