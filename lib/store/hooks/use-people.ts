import { type People, peopleItem } from '@/lib/settings/people';
import { useStorageItem } from './use-storage-item';

const NOBODY: People = {};

/** Names of other authors by their handle; none while loading. */
export function usePeople(): People {
  return useStorageItem(peopleItem) ?? NOBODY;
}
