import { type RefObject, useLayoutEffect } from 'react';

/**
 * Takes everything beside the element out of reach of keyboard and screen reader while it covers the page; what announces
 * (live regions) goes on speaking.
 */
export function useInertRest(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const covered: Element[] = [];
    for (let at: HTMLElement | null = element.current; at && at !== document.body; at = at.parentElement) {
      for (const beside of at.parentElement?.children ?? []) {
        const speaks = beside.matches('[aria-live]') || beside.querySelector('[aria-live]') !== null;
        if (beside === at || speaks || beside.hasAttribute('inert')) continue;
        beside.setAttribute('inert', '');
        covered.push(beside);
      }
    }
    return () => {
      for (const one of covered) one.removeAttribute('inert');
    };
  }, [element]);
}
