import type { Desk } from './walk-test.ts';
import { type Language, wordsOf } from './words.ts';

declare const browser: {
  storage: { local: { get(key: string): Promise<{ settings: object }>; set(items: object): Promise<void> } };
};

/** Changes the language of everything, as the settings do, and what the steps look for with it. */
export async function speak(desk: Desk, language: Language): Promise<void> {
  const options = await desk.driver.openExtensionPage('options.html');
  await options.evaluate(async (wanted) => {
    const { settings } = await browser.storage.local.get('settings');
    await browser.storage.local.set({ settings: { ...settings, language: wanted } });
  }, language);
  await options.close();
  desk.t = wordsOf(language);
}
