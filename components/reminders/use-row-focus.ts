import { useEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place in a list: when the row that was acted on goes, the next one takes the focus, or the last, or the page's
 * heading.
 * @param keys of the rows in their order; each row's element carries its own as `data-row`
 */
export function useRowFocus<E extends HTMLElement>(keys: readonly string[]) {
  const list = useRef<E>(null);
  const leaving = useRef<{ key: string; index: number } | null>(null);
  useEffect(() => {
    const left = leaving.current;
    if (!left || keys.includes(left.key)) return;
    leaving.current = null;
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    const next = rows[Math.min(left.index, rows.length - 1)]?.querySelector('button') ?? document.querySelector('h1');
    next?.focus();
  }, [keys]);
  return { list, leave: (key: string) => (leaving.current = { key, index: keys.indexOf(key) }) };
}
