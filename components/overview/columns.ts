import type { OverviewColumn } from '@/lib/domain/overview/view';

export interface ColumnLook {
  /** Track of the grid. */
  width: string;
  /** Numbers stand at the end. */
  isNumber?: boolean;
  /** Words may take two lines. */
  isWrapped?: boolean;
  /** A first press sorts the largest or latest first. */
  isDescending?: boolean;
}

/** How each column of the overview looks. */
export const COLUMNS: Readonly<Record<OverviewColumn, ColumnLook>> = {
  name: { width: 'minmax(10.5rem, 2fr)' },
  status: { width: 'minmax(11rem, 1fr)' },
  points: { width: '4.25rem', isNumber: true, isDescending: true },
  trend: { width: '5.5rem', isNumber: true, isDescending: true },
  lastNote: { width: '6.25rem', isWrapped: true, isDescending: true },
  review: { width: '6.5rem', isWrapped: true },
  type: { width: 'minmax(6.5rem, 0.7fr)', isWrapped: true },
  value: { width: 'minmax(8rem, 0.4fr)', isNumber: true, isDescending: true },
  burden: { width: '5.5rem', isNumber: true, isDescending: true },
  owner: { width: 'minmax(6.5rem, 0.7fr)', isWrapped: true },
  system: { width: 'minmax(5.25rem, 0.5fr)', isWrapped: true },
  minutes: { width: '6rem', isNumber: true, isDescending: true },
  changed: { width: '6.75rem', isWrapped: true, isDescending: true },
};

/** Track of the column of checkboxes. */
const SELECT = '2.25rem';

/** Value of `grid-template-columns`: the checkboxes, then the columns shown. */
export const gridTracks = (columns: readonly OverviewColumn[]): string =>
  [SELECT, ...columns.map((column) => COLUMNS[column].width)].join(' ');

/** Least width of the whole table in rem: narrower, it is scrolled sideways. */
export const leastWidth = (columns: readonly OverviewColumn[]): string => {
  const widths = [SELECT, ...columns.map((column) => COLUMNS[column].width)].map((width) => Number(/[\d.]+/.exec(width)?.[0]));
  return `${widths.reduce((sum, width) => sum + width, 0)}rem`;
};
