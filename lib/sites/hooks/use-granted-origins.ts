import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { grantedOrigins } from '../granted-origins';

/** Match patterns of the sites that Sideline may read; follows the browser. Undefined while loading. */
export function useGrantedOrigins(): string[] | undefined {
  const [granted, setGranted] = useState<string[]>();
  useEffect(() => {
    let current = true;
    const load = (): void => void grantedOrigins().then((origins) => current && setGranted(origins));
    load();
    browser.permissions.onAdded.addListener(load);
    browser.permissions.onRemoved.addListener(load);
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(load);
      browser.permissions.onRemoved.removeListener(load);
    };
  }, []);
  return granted;
}
