/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows stand where they are scrolled to, which the elements of a table do not allow */
import { memo } from 'react';
import { cx } from '@/components/ui';
import type { OverviewRow } from '@/lib/domain/overview/overview-row';
import type { OverviewColumn } from '@/lib/domain/overview/view';
import type { Snippet } from '@/lib/store/hooks/use-snippets';
import { COLUMNS } from './columns';
import styles from './overview.module.css';
import { StatusCell } from './status-cell';
import { TrendCell } from './trend-cell';
import type { Cells } from './use-cells';

export interface OverviewLineProps {
  id: string;
  /** From 0, among all that fit. */
  index: number;
  row: OverviewRow;
  columns: readonly OverviewColumn[];
  cells: Cells;
  snippet: Snippet | undefined;
  isSelected: boolean;
  isActive: boolean;
  /** Place and height in pixels; tracks of the grid, '' for a card. */
  start: number;
  size: number;
  tracks: string;
  onSelect: (id: string, index: number, isRange: boolean) => void;
}

/** Facts that a card has room for. */
const FACTS = 3;
const isHead = (column: OverviewColumn): boolean => column === 'name' || column === 'status';

function cardFields(columns: readonly OverviewColumn[], has: (column: OverviewColumn) => boolean): OverviewColumn[] {
  const facts = columns.filter((column) => !isHead(column) && has(column)).slice(0, FACTS);
  return [...columns.filter(isHead), ...facts];
}

/** One client: a row of the table, or a card where there is no room for one. Drawn again only when something of it changed. */
export const OverviewLine = memo(function OverviewLine(props: OverviewLineProps) {
  const { id, index, row, columns, cells, snippet, isSelected, isActive, start, size, tracks, onSelect } = props;
  const { t } = cells;
  const isCard = tracks === '';
  function content(column: OverviewColumn) {
    if (column === 'name')
      return (
        <a href={`#/client/${encodeURIComponent(row.id)}`} tabIndex={-1} className={styles.name} title={row.name}>
          <bdi>{row.name}</bdi>
          {row.isMadeUp && ` · ${t('welcome:sample.tag')}`}
        </a>
      );
    if (column === 'status') return <StatusCell row={row} t={t} />;
    if (column === 'trend') return <TrendCell {...cells.trend(row)} number={cells.text('trend', row)} />;
    const words = cells.text(column, row);
    return <bdi title={words}>{words}</bdi>;
  }
  // A card shows only what there is to show, each with its name.
  const shown = isCard ? cardFields(columns, (column) => cells.text(column, row) !== '') : columns;
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={cx(styles.line, isCard && styles.card, isActive && styles.active, isSelected && styles.selected)}
      style={{ height: size, transform: `translateY(${start}px)`, ...(!isCard && { gridTemplateColumns: tracks }) }}
    >
      <div role="gridcell" className={styles.select}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={isSelected}
            aria-label={t('overview:select.one', { name: row.name })}
            onChange={(event) => onSelect(row.id, index, (event.nativeEvent as MouseEvent).shiftKey)}
          />
        </label>
      </div>
      {shown.map((column) => {
        const { isNumber, isWrapped } = COLUMNS[column];
        const isFirst = isHead(column);
        const look = [isNumber && styles.number, isWrapped && !isCard && styles.wrap, isFirst && isCard && styles.wide];
        return (
          <div key={column} role="gridcell" className={cx(styles.cell, ...look)}>
            {isCard && !isFirst && <span className={styles.cardLabel}>{t(`overview:column.${column}`)}</span>}
            {content(column)}
          </div>
        );
      })}
      {snippet && (
        <div role="gridcell" className={styles.snippet}>
          <span className={styles.unseen}>{t('overview:found')}</span>{' '}
          <bdi>
            {snippet.before}
            <mark>{snippet.match}</mark>
            {snippet.after}
          </bdi>
        </div>
      )}
    </div>
  );
});
