import { type Managed, managedItem } from '@/lib/settings/managed';
import { useStorageItem } from './use-storage-item';

/** What an administrator has fixed, and what of it is ignored; undefined while it is read. */
export const useManaged = (): Managed | undefined => useStorageItem(managedItem);
