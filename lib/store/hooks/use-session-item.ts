import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/**
 * An item of `storage.session` as it stands, following every change. Only the worker writes there, so the shape is trusted.
 * @param key null: nothing to read
 * @returns undefined while loading, null if there is none
 */
export function useSessionItem<T>(key: string | null): T | null | undefined {
  const [loaded, setLoaded] = useState<{ key: string; value: T | null }>();
  useEffect(() => {
    if (key === null) return;
    let stale = false; // a change, or another key, is newer than the answer still on its way
    const show = (value: unknown): void => setLoaded({ key, value: (value as T | undefined) ?? null });
    const follow = (changes: Record<string, { newValue?: unknown }>): void => {
      if (!changes[key]) return;
      stale = true;
      show(changes[key].newValue);
    };
    browser.storage.session.onChanged.addListener(follow);
    void browser.storage.session.get(key).then((items) => stale || show(items[key]));
    return () => {
      stale = true;
      browser.storage.session.onChanged.removeListener(follow);
    };
  }, [key]);
  return loaded?.key === key ? loaded?.value : undefined;
}
