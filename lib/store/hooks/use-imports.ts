import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../database';
import { allImports } from '../imports/import-parts';
import type { ImportRow } from '../rows';

export type { ImportRow };

/** Files that were read in, the latest first; undefined while loading. */
export const useImports = (): ImportRow[] | undefined => useLiveQuery(() => allImports(db));
