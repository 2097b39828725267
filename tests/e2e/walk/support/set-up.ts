import type { OwnPage } from '../../own-page.ts';

/** Who uses this Sideline, as the settings page would store it. */
export interface Who {
  name: string;
  role: 'salesperson' | 'manager' | 'deputy';
  work: 'alone' | 'team';
  language?: 'en' | 'ru';
}

/** Sets up who the user of a profile is, once its first run is done. */
export async function setUp(own: OwnPage, who: Who): Promise<void> {
  await own.view.waitFor(
    'the settings of the first run',
    async (wanted) => {
      type Settings = { firstRunDone?: boolean };
      type Storage = { local: { get(key: string): Promise<{ settings?: Settings }>; set(items: object): Promise<void> } };
      const { local } = (globalThis as unknown as { browser: { storage: Storage } }).browser.storage;
      const { settings } = await local.get('settings');
      if (!settings?.firstRunDone) return null;
      await local.set({ settings: { ...settings, ...wanted } });
      return true;
    },
    who,
  );
}
