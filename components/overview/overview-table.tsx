/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows stand where they are scrolled to, which the elements of a table do not allow */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '@/components/ui';
import type { OverviewColumn, OverviewSort } from '@/lib/domain/overview/view';
import type { Answered, Overview } from '@/lib/store/hooks/use-overview';
import { useSnippets } from '@/lib/store/hooks/use-snippets';
import { gridTracks, leastWidth } from './columns';
import { OverviewHead } from './overview-head';
import { OverviewLine } from './overview-line';
import styles from './overview.module.css';
import { useCells } from './use-cells';
import { useGridKeys } from './use-grid-keys';
import { useNarrow } from './use-narrow';
import { useScrollPlace } from './use-scroll-place';
import { useSelection } from './use-selection';

/** Heights in pixels; fixed, so that a place in the list is a number of rows. */
const ROW = 48;
const CARD = 144;
const SNIPPET = 24;

export interface OverviewTableProps {
  answered: Answered;
  columns: readonly OverviewColumn[];
  sort: OverviewSort;
  onSort: (sort: OverviewSort) => void;
  see: Overview['see'];
}

/**
 * The table of all that fit; only rows in sight are there. The focus stays on the table and the row that the keyboard is at is its
 * active descendant, so that no change takes the focus away.
 */
export function OverviewTable({ answered, columns, sort, onSort, see }: OverviewTableProps) {
  const { t } = useWords();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const isCard = useNarrow();
  const { count, question, now, rowAt } = answered;
  const size = (isCard ? CARD : ROW) + (question.search.trim() === '' ? 0 : SNIPPET);
  const cells = useCells({ now, halfLifeDays: question.halfLifeDays });
  const { selected, toggle, toggleAll } = useSelection();
  const [active, setActive] = useState<{ id: string; at: number } | null>(null);
  // The data changed: the row is another one's place now.
  if (
    active &&
    answered.activeAt !== undefined &&
    rowAt(answered.activeAt)?.row.id === active.id &&
    active.at !== answered.activeAt
  )
    setActive({ ...active, at: answered.activeAt });

  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => list.current,
    estimateSize: () => size,
    overscan: 8,
    scrollPaddingStart: ROW,
  });
  const { measure } = virtual;
  useEffect(() => measure(), [measure, size]);
  useScrollPlace(list, answered, size);
  const items = virtual.getVirtualItems();
  const shown = items.flatMap(({ index }) => rowAt(index) ?? []);
  const snippets = useSnippets(shown);
  const from = items[0]?.index ?? 0;
  const to = (items.at(-1)?.index ?? 0) + 1;
  const isScrolled = (virtual.scrollOffset ?? 0) > 0;
  const top = Math.min(Math.floor((virtual.scrollOffset ?? 0) / size), Math.max(0, count - 1));
  const topId = rowAt(top)?.row.id;
  useEffect(
    () => see({ from, to, anchor: isScrolled && topId !== undefined ? { id: topId, at: top } : undefined, active: active?.id }),
    [see, from, to, isScrolled, top, topId, active?.id, answered.answer],
  );

  function go(at: number) {
    virtual.scrollToIndex(at);
    const row = rowAt(at)?.row;
    setActive(row ? { id: row.id, at } : { id: '', at });
  }
  // A row that was jumped to may come a moment later.
  const arrived = active?.id === '' ? rowAt(active.at)?.row.id : undefined;
  if (active && arrived !== undefined) setActive({ ...active, id: arrived });
  const onKeyDown = useGridKeys({
    count,
    active: active?.at ?? null,
    page: Math.max(1, Math.floor((list.current?.clientHeight ?? size) / size) - 1),
    go,
    open: () => active?.id && (window.location.hash = `#/client/${encodeURIComponent(active.id)}`),
    select: (isRange) => active?.id && toggle(active.id, active.at, isRange),
    selectAll: () => void toggleAll(count),
  });
  const tracks = gridTracks(columns);
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- it has the focus itself, for all of its rows
    <div
      ref={list}
      role="grid"
      tabIndex={0}
      className={styles.grid}
      data-answers={question.search} // what the rows answer: the benchmark waits for it
      aria-label={t('overview:title')}
      aria-describedby={`${id}keys`}
      aria-rowcount={count + 1}
      aria-multiselectable
      aria-activedescendant={active && items.some(({ index }) => index === active.at) ? `${id}row${active.at}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={(event) => event.target === event.currentTarget && !active && count > 0 && go(top)}
    >
      <div style={isCard ? undefined : { minWidth: leastWidth(columns) }} className={isCard ? styles.cards : styles.table}>
        <OverviewHead
          columns={isCard ? columns.slice(0, 1) : columns}
          sort={sort}
          tracks={isCard ? '2.5rem 1fr' : tracks}
          isAllSelected={count > 0 && selected.size >= count && shown.every(({ row }) => selected.has(row.id))}
          isSomeSelected={selected.size > 0}
          onSort={onSort}
          onSelectAll={() => void toggleAll(count)}
        />
        <div role="rowgroup" className={styles.lines} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const found = rowAt(index);
            if (!found) {
              const style = { height: size, transform: `translateY(${start}px)` };
              return <div key={index} role="row" aria-rowindex={index + 2} className={styles.coming} style={style} />;
            }
            return (
              <OverviewLine
                key={found.row.id}
                id={`${id}row${index}`}
                index={index}
                row={found.row}
                columns={columns}
                cells={cells}
                snippet={snippets[found.row.id]}
                isSelected={selected.has(found.row.id)}
                isActive={active?.at === index}
                start={start}
                size={size}
                tracks={isCard ? '' : tracks}
                onSelect={toggle}
              />
            );
          })}
        </div>
      </div>
      <span id={`${id}keys`} className={styles.unseen}>
        {t('overview:keys')}
      </span>
    </div>
  );
}
