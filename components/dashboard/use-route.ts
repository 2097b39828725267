import { useSyncExternalStore } from 'react';

/** What the page shows: a section and, for a client's page, whose. */
export interface Route {
  section: string;
  /** Rest of the path, decoded. */
  id: string;
  /** What follows `?`. */
  query: URLSearchParams;
}

/** @param hash of the address, e.g. `#/client/ID?tab=x`; empty: the overview */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [section = '', ...rest] = path.split('/');
  return { section: section || 'overview', id: rest.map(decodeURIComponent).join('/'), query: new URLSearchParams(query) };
}

const subscribe = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
};

/** The route that stands in the address; follows back and forward. */
export const useRoute = (): Route => routeOf(useSyncExternalStore(subscribe, () => window.location.hash));
