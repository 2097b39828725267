import type { OwnPage } from '../own-page.ts';
import type { View } from '../drivers/view.ts';

export const LOOKS = [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'ru', theme: 'dark' },
  { language: 'ru', theme: 'light' },
] as const;

export type Look = (typeof LOOKS)[number];

interface Storage {
  local: {
    get(key: string): Promise<Record<string, object | undefined>>;
    set(items: object): Promise<void>;
  };
}
declare const browser: { storage: Storage };

/** Changes settings as the settings page does. */
export const changeSettings = (own: OwnPage, changed: object): Promise<void> =>
  own.view.evaluate(async (wanted) => {
    const { settings } = await browser.storage.local.get('settings');
    await browser.storage.local.set({ settings: { ...settings, ...wanted } });
  }, changed);

/** Switches language and theme while `view` is open, and waits until it shows them. */
export async function wear(own: OwnPage, view: View, look: Look): Promise<void> {
  await changeSettings(own, look);
  await view.waitFor(
    `${look.language}, ${look.theme}`,
    ({ language, theme }) => {
      const { lang, dataset } = document.documentElement;
      return lang === language && dataset.theme === theme ? true : null;
    },
    look,
  );
}
