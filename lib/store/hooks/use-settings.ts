import { useEffect, useState } from 'react';
import { type Settings, settingsItem } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';

/** @returns settings (undefined while loading; follows changes made in other windows) and a function to change some of them */
export function useSettings(): [Settings | undefined, typeof updateSettings] {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    let current = true;
    void settingsItem.getValue().then((value) => current && setSettings(value));
    const unwatch = settingsItem.watch((value) => setSettings(value));
    return () => {
      current = false;
      unwatch();
    };
  }, []);
  return [settings, updateSettings];
}
