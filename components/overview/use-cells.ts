import { useMemo } from 'react';
import { systemTitle } from '@/components/client/system-title';
import { useNames } from '@/components/cards/form/use-names';
import { useFormats, useWords } from '@/components/ui';
import { clientType } from '@/lib/domain/overview/client-type';
import type { OverviewRow } from '@/lib/domain/overview/overview-row';
import { pointsAt } from '@/lib/domain/overview/points-at';
import { type Trend, trendOf } from '@/lib/domain/overview/trend';
import type { OverviewColumn } from '@/lib/domain/overview/view';
import type { Cell } from '@/lib/files/cell';
import { usePolicy } from '@/lib/store/hooks/use-policy';

export interface CellClock {
  /** Instant (ms) that the table holds for. */
  now: number;
  halfLifeDays: number;
}

/** At most one place after the point: more looks exact and is not. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Which CRM, by the first part of a record's key. */
const crm = (system: string): string => systemTitle({ system, tenant: system });

interface CellWords {
  t: ReturnType<typeof useWords>['t'];
  formats: ReturnType<typeof useFormats>;
  category: (id: string) => string;
}

function cellsOf({ t, formats, category }: CellWords, { now, halfLifeDays }: CellClock) {
  const clock = { now, halfLifeDays };
  const points = (row: OverviewRow) => rounded(pointsAt(row.points, row.computedAt, now, halfLifeDays));
  const burden = (row: OverviewRow) => rounded(pointsAt(row.burden, row.computedAt, now, halfLifeDays));
  const hours = (row: OverviewRow) => rounded(row.minutes / 60);
  const signed = ({ by }: Trend) => `${by > 0 ? '+' : '−'}${formats.number(Math.abs(rounded(by)))}`;
  const typeWords = (row: OverviewRow) =>
    [t(`overview:type.${clientType(row)}`), ...(row.kind === undefined ? [] : [category(row.kind)])].join(': ');
  const statuses = (row: OverviewRow) => row.kinds.map((kind) => t(`domain:status.${kind}`));

  /** '' where there is nothing. */
  function text(column: OverviewColumn, row: OverviewRow): string {
    switch (column) {
      case 'name':
        return row.name;
      case 'status':
        return statuses(row).join(', ');
      case 'points':
        return points(row) === 0 ? '' : formats.number(points(row));
      case 'trend':
        return trendOf(row, clock).way === 'same' ? '' : signed(trendOf(row, clock));
      case 'lastNote':
        return row.lastNoteAt === undefined ? '' : formats.ago(row.lastNoteAt, now);
      case 'review':
        return row.reviewAt === undefined ? '' : formats.date(row.reviewAt);
      case 'type':
        return typeWords(row);
      case 'value':
        return row.value ? formats.money(row.value) : '';
      case 'burden':
        return burden(row) === 0 ? '' : formats.number(burden(row));
      case 'owner':
        return row.owner ?? '';
      case 'system':
        return row.systems.map(crm).join(', ');
      case 'minutes':
        return row.minutes === 0 ? '' : t('overview:hours', { hours: formats.number(hours(row)) });
      case 'changed':
        return formats.ago(row.lastEventAt, now);
    }
  }

  const instant = (at: number | undefined): Cell => (at === undefined ? null : new Date(at));
  const values: Partial<Record<OverviewColumn, (row: OverviewRow) => Cell>> = {
    points,
    burden,
    trend: (row) => rounded(trendOf(row, clock).by),
    lastNote: ({ lastNoteAt }) => instant(lastNoteAt),
    review: ({ reviewAt }) => instant(reviewAt),
    value: ({ value }) => value?.amount ?? null,
    minutes: hours,
    changed: ({ lastEventAt }) => instant(lastEventAt),
  };
  return {
    t,
    text,
    trend: (row: OverviewRow) => {
      const trend = trendOf(row, clock);
      const words = t(`overview:trend.${trend.way}`, { by: formats.number(Math.abs(rounded(trend.by))) });
      return { way: trend.way, words };
    },
    crm,
    category,
    /** For a file: numbers and days as such. */
    value: (column: OverviewColumn, row: OverviewRow): Cell => (values[column] ? values[column](row) : text(column, row)),
  };
}
export type Cells = ReturnType<typeof cellsOf>;

/** What stands in a cell: in words for the screen, and as a value for a file. The same object until words, policy or clock change. */
export function useCells({ now, halfLifeDays }: CellClock): Cells {
  const { t } = useWords();
  const formats = useFormats();
  const { category } = useNames();
  const policy = usePolicy();
  return useMemo(
    () => cellsOf({ t, formats, category }, { now, halfLifeDays }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- names of categories follow language and policy; the function is new each time
    [t, formats, policy, now, halfLifeDays],
  );
}
