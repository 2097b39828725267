import { type Settings, settingsItem } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';
import { useStorageItem } from './use-storage-item';

/** @returns settings (undefined while loading; follows changes made in other windows) and a function to change some of them */
export function useSettings(): [Settings | undefined, typeof updateSettings] {
  return [useStorageItem(settingsItem), updateSettings];
}
