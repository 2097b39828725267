import type { KeyboardEvent } from 'react';

export interface GridKeys {
  count: number;
  /** Row that the keyboard is at; null: none yet. */
  active: number | null;
  /** Rows that fit the list's height. */
  page: number;
  go: (index: number) => void;
  open: () => void;
  select: (isRange: boolean) => void;
  selectAll: () => void;
}

/** Keys of the table: arrows, Page Up and Down, Home and End move; Enter opens; the space bar ticks, with Shift a range. */
export function useGridKeys({ count, active, page, go, open, select, selectAll }: GridKeys) {
  const moves: Record<string, number> = {
    ArrowDown: (active ?? -1) + 1,
    ArrowUp: (active ?? 1) - 1,
    PageDown: (active ?? 0) + page,
    PageUp: (active ?? 0) - page,
    Home: 0,
    End: count - 1,
  };
  return (event: KeyboardEvent<HTMLElement>) => {
    // Heads and links have keys of their own.
    if (event.target !== event.currentTarget || event.altKey || event.metaKey || count === 0) return;
    const move = moves[event.key];
    const isAll = event.ctrlKey && event.code === 'KeyA';
    if (move !== undefined) go(Math.max(0, Math.min(count - 1, move)));
    else if (event.key === 'Enter') open();
    else if (event.key === ' ') select(event.shiftKey);
    else if (isAll) selectAll();
    else return;
    event.preventDefault();
  };
}
