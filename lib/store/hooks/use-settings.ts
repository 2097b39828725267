import { useEffect, useState } from 'react';
import { type Settings, settingsItem } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';

/** @returns settings (undefined while loading; follows changes made in other windows) and a function to change some of them */
export function useSettings(): [Settings | undefined, typeof updateSettings] {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    let stale = false; // a change is newer than the answer still on its way
    const unwatch = settingsItem.watch((value) => {
      stale = true;
      setSettings(value);
    });
    void settingsItem.getValue().then((value) => stale || setSettings(value));
    return () => {
      stale = true;
      unwatch();
    };
  }, []);
  return [settings, updateSettings];
}
