import { useLiveQuery } from 'dexie-react-hooks';
import { draftKeys } from '../repositories/drafts';

/** Keys of the unfinished forms that begin with `prefix`. @returns undefined while loading */
export const useDraftKeys = (prefix: string): string[] | undefined => useLiveQuery(() => draftKeys(prefix), [prefix]);
