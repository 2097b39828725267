import { useSyncExternalStore } from 'react';

/** Below that, cards take the place of rows. */
const NARROW = '(max-width: 44rem)';

const subscribe = (onChange: () => void) => {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

/** Is the page too narrow for a table? */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
