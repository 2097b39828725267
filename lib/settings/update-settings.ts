import { type Settings, settingsItem } from './settings';

export type SettingsChange = Partial<Omit<Settings, 'author'>>;

/**
 * Changes some settings, the others stay. Serialised over all pages of the extension, so that two windows changing
 * different settings at once lose nothing. `author` cannot be changed: it stands in every event.
 * @param change a function where a part of a value changes, such as one rule of the policy: it gets what is stored by then
 */
export async function updateSettings(change: SettingsChange | ((current: Settings) => SettingsChange)): Promise<Settings> {
  return navigator.locks.request('sideline:settings', async () => {
    const current = await settingsItem.getValue();
    const next = { ...current, ...(typeof change === 'function' ? change(current) : change), author: current.author };
    await settingsItem.setValue(next);
    return next;
  });
}
