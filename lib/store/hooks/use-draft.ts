import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import { discardDraft, readDraft, saveDraft } from '../repositories/drafts';

export interface Draft<T> {
  /** undefined while loading, null if there is none. */
  value: T | null | undefined;
  /** Call on every change of the form; each call is one small write. */
  save: (value: T) => Promise<void>;
  /** Call when the form was sent or thrown away. */
  discard: () => Promise<void>;
}

/**
 * An unfinished form under `key` (e.g. `note:<client>`). Written at once, so that it survives a closed panel, a closed
 * browser and a refused command; other windows see it too.
 * @typeParam T shape of the form's values; must be structured-cloneable, and the caller checks what an older version left
 */
export function useDraft<T>(key: string): Draft<T> {
  const loaded = useLiveQuery(async () => ({ key, value: (await readDraft(key)) as T | undefined }), [key]);
  const save = useCallback((value: T) => saveDraft(key, value), [key]);
  const discard = useCallback(() => discardDraft(key), [key]);
  return { value: loaded?.key === key ? (loaded.value ?? null) : undefined, save, discard };
}
