import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Look, lookOf } from './look';

/** The look of the chart in `host`; follows the theme, and is that of paper while the page is printed. */
export function useLook(host: RefObject<HTMLElement | null>): Look | undefined {
  const [look, setLook] = useState<Look>();
  useEffect(() => {
    const renew = () => host.current && setLook(lookOf(host.current));
    // The browser takes its picture of the page when the handler returns.
    const onPaper = () => flushSync(() => host.current && setLook(lookOf(host.current, true)));
    renew();
    const queries = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', renew);
    const root = document.documentElement;
    let shown = root.dataset.theme;
    const theme = new MutationObserver(() => {
      if (root.dataset.theme === shown) return; // looked at as paper for an instant
      shown = root.dataset.theme;
      renew();
    });
    theme.observe(root, { attributeFilter: ['data-theme'] });
    window.addEventListener('beforeprint', onPaper);
    window.addEventListener('afterprint', renew);
    return () => {
      for (const query of queries) query.removeEventListener('change', renew);
      theme.disconnect();
      window.removeEventListener('beforeprint', onPaper);
      window.removeEventListener('afterprint', renew);
    };
  }, [host]);
  return look;
}
