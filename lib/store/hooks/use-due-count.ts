import { dueCountItem } from '@/lib/settings/due-count';
import { useStorageItem } from './use-storage-item';

/** How many things are due, as the toolbar's button says it; 0 while it is read. */
export const useDueCount = (): number => useStorageItem(dueCountItem) ?? 0;
