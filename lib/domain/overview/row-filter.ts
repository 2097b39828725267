import { endOfDay, startOfDay } from '../day-rule';
import { DAY_MS } from '../time';
import { clientType } from './client-type';
import type { OverviewRow } from './overview-row';
import { pointsAt } from './points-at';
import type { OverviewFilter } from './view';

export interface OverviewClock {
  /** Instant in ms. */
  now: number;
  halfLifeDays: number;
  /** IANA name; days are meant in it. */
  timeZone: string;
}

type Test = (row: OverviewRow) => boolean;

/** Points are shown with one place after the point; "at least 5" holds for what is shown as 5. */
const shown = (points: number): number => Math.round(points * 10) / 10;

const VALUE: Record<NonNullable<OverviewFilter['value']>, Test> = {
  known: ({ value }) => value !== undefined,
  unknown: ({ value }) => value === undefined,
  loss: ({ value }) => value !== undefined && value.amount < 0, // C7
};

/** B-staff: something waits for an answer, or should have been brought to mind by now. */
export const needsAttention = ({ waitingSince, remindAt }: OverviewRow, now: number): boolean =>
  waitingSince !== undefined || (remindAt !== undefined && remindAt <= now);

/** @returns a test of one row; days are worked out once for all rows. Empty lists filter nothing. */
export function rowFilter(filter: OverviewFilter, { now, halfLifeDays, timeZone }: OverviewClock): Test {
  const {
    kinds = [],
    types = [],
    categories = [],
    systems = [],
    owners = [],
    pointsMin,
    noteFrom,
    noteTo,
    reviewWithin,
    value,
  } = filter;
  const tests: Test[] = [];
  if (kinds.length > 0) tests.push((row) => row.kinds.some((kind) => kinds.includes(kind)));
  if (types.length > 0) tests.push((row) => types.includes(clientType(row)));
  if (categories.length > 0) tests.push(({ kind }) => kind !== undefined && categories.includes(kind)); // S-kind
  if (systems.length > 0) tests.push((row) => row.systems.some((system) => systems.includes(system)));
  if (owners.length > 0) tests.push(({ owner = '' }) => owners.includes(owner));
  if (pointsMin !== undefined)
    tests.push(({ points, computedAt }) => shown(pointsAt(points, computedAt, now, halfLifeDays)) >= pointsMin);
  if (noteFrom !== undefined) {
    const from = startOfDay(noteFrom, timeZone);
    tests.push(({ lastNoteAt }) => lastNoteAt !== undefined && lastNoteAt >= from);
  }
  if (noteTo !== undefined) {
    const to = endOfDay(noteTo, timeZone);
    tests.push(({ lastNoteAt }) => lastNoteAt !== undefined && lastNoteAt <= to);
  }
  if (reviewWithin !== undefined) {
    const until = now + reviewWithin * DAY_MS;
    tests.push(({ reviewAt }) => reviewAt !== undefined && reviewAt <= until);
  }
  if (value !== undefined) tests.push(VALUE[value]);
  if (filter.attention) tests.push((row) => needsAttention(row, now));
  return (row) => tests.every((test) => test(row));
}
