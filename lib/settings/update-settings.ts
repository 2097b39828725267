import { type Settings, settingsItem } from './settings';

/**
 * Changes some settings, the others stay. Serialised over all pages of the extension, so that two windows changing
 * different settings at once lose nothing. `author` cannot be changed: it stands in every event.
 */
export async function updateSettings(change: Partial<Omit<Settings, 'author'>>): Promise<Settings> {
  return navigator.locks.request('sideline:settings', async () => {
    const current = await settingsItem.getValue();
    const next = { ...current, ...change, author: current.author };
    await settingsItem.setValue(next);
    return next;
  });
}
