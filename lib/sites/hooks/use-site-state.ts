import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { siteStateKey, type SiteState } from '../site-states';

/** How far the worker has come with naming a site; null: it has nothing to name there. */
export function useSiteState(origin: string | null): SiteState | null {
  const [state, setState] = useState<SiteState | null>(null);
  useEffect(() => {
    if (origin === null) return setState(null);
    const key = siteStateKey(origin);
    let current = true;
    const show = (value: unknown): void => {
      if (current) setState((value as SiteState | undefined) ?? null); // written by the worker alone
    };
    const follow = (changes: Record<string, { newValue?: unknown }>): void => {
      if (changes[key]) show(changes[key].newValue);
    };
    browser.storage.session.onChanged.addListener(follow);
    void browser.storage.session.get(key).then((items) => show(items[key]));
    return () => {
      current = false;
      browser.storage.session.onChanged.removeListener(follow);
    };
  }, [origin]);
  return state;
}
