import { type SavedView, type SavedViews, changeViews, savedViewsItem } from '@/lib/settings/saved-views';
import { useStorageItem } from './use-storage-item';

export type { SavedView, SavedViews };

/** @returns views of this user and the columns chosen last (undefined while loading), and a function to change them */
export const useSavedViews = (): [SavedViews | undefined, typeof changeViews] => [useStorageItem(savedViewsItem), changeViews];
