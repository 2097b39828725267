import { STATUS_ORDER } from '../state';
import { clientType, CLIENT_TYPES } from './client-type';
import type { OverviewRow } from './overview-row';
import { pointsAt } from './points-at';
import type { OverviewClock } from './row-filter';
import { trendOf } from './trend';
import type { OverviewColumn } from './view';

/** Keys of one column: numbers, or texts that are ordered as the language orders them. */
export type SortKey = (row: OverviewRow) => number | string | undefined;

/** Half of what is shown as 0.1: less leaves the cell empty. */
const LEAST = 0.05;
const shown = (value: number): number | undefined => (value < LEAST ? undefined : value);

/** What a column is sorted by; undefined where a row has nothing there. */
export function sortKey(column: OverviewColumn, clock: Omit<OverviewClock, 'timeZone'>): SortKey {
  const { now, halfLifeDays } = clock;
  const keys: Record<OverviewColumn, SortKey> = {
    name: ({ name }) => name,
    // The first status decides; among equals whoever has more of them.
    status: ({ kinds }) => STATUS_ORDER.indexOf(kinds[0] ?? 'none') - kinds.length / 10,
    points: ({ points, computedAt }) => shown(pointsAt(points, computedAt, now, halfLifeDays)),
    trend: (row) => trendOf(row, clock).by,
    lastNote: ({ lastNoteAt }) => lastNoteAt,
    review: ({ reviewAt }) => reviewAt,
    // Within a type those whose kind is named (S-kind) come first.
    type: (row) => CLIENT_TYPES.indexOf(clientType(row)) + (row.kind === undefined ? 0.5 : 0),
    value: ({ value }) => value?.amount,
    burden: ({ burden, computedAt }) => shown(pointsAt(burden, computedAt, now, halfLifeDays)),
    owner: ({ owner }) => owner,
    system: ({ systems }) => systems[0],
    minutes: ({ minutes }) => minutes || undefined,
    changed: ({ lastEventAt }) => lastEventAt,
  };
  return keys[column];
}
