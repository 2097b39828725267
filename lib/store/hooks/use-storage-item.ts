import { useSyncExternalStore } from 'react';

/** What is needed of an item of the browser's storage. */
interface Item<T> {
  getValue: () => Promise<T>;
  watch: (onChange: (value: T) => void) => () => void;
}

interface Reading<T> {
  subscribe: (onChange: () => void) => () => void;
  value: () => T | undefined;
}

/** One reading of an item for the whole page, kept for as long as somebody looks at it. */
function readingOf<T>(item: Item<T>): Reading<T> {
  const readers = new Set<() => void>();
  let known: T | undefined;
  let stop: (() => void) | undefined;
  function start() {
    let isStale = false; // a change is newer than the answer still on its way, or nobody waits for it any more
    const set = (value: T) => {
      known = value;
      for (const reader of readers) reader();
    };
    const unwatch = item.watch((value) => {
      isStale = true;
      set(value);
    });
    void item.getValue().then((value) => isStale || set(value));
    stop = () => {
      isStale = true;
      known = undefined; // changes are not heard from now on
      stop = undefined;
      unwatch();
    };
  }
  return {
    value: () => known,
    subscribe: (onChange) => {
      readers.add(onChange);
      if (!stop) start();
      return () => {
        readers.delete(onChange);
        // Where one view takes another's place, the old one leaves first: the reading stays for the new one.
        queueMicrotask(() => readers.size === 0 && stop?.());
      };
    },
  };
}

const readings = new WeakMap<object, Reading<unknown>>();

/**
 * What is kept under one item of the browser's storage, and every change of it; undefined while it is read. Only the first on a
 * page has to wait: a view that opens later has the value at once, or its lines would grow under the hand of whoever clicks.
 */
export function useStorageItem<T>(item: Item<T>): T | undefined {
  let reading = readings.get(item) as Reading<T> | undefined;
  if (!reading) readings.set(item, (reading = readingOf(item)));
  return useSyncExternalStore(reading.subscribe, reading.value);
}
