import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../../../tests/e2e/drivers/driver.ts';
import { readBackup } from '../../../tests/e2e/walk/support/read-backup.ts';
import type { Language, Words } from '../../../tests/e2e/walk/support/words.ts';
import { demoBackup } from './backup.ts';

/** What the page reads from the extension's own storage, to write the histories in the user's name. */
const ownHandle = async (): Promise<string | null> => {
  type Storage = { local: { get(key: string): Promise<{ settings?: { author?: string } }> } };
  const { storage } = (globalThis as unknown as { chrome: { storage: Storage } }).chrome;
  return (await storage.local.get('settings')).settings?.author || null;
};

/** The build for tests answers the first run by itself. */
const isSetUp = async (): Promise<true | null> => {
  type Storage = { local: { get(key: string): Promise<{ settings?: { firstRunDone?: boolean } }> } };
  const { storage } = (globalThis as unknown as { chrome: { storage: Storage } }).chrome;
  return (await storage.local.get('settings')).settings?.firstRunDone || null;
};

export interface User {
  language: Language;
  name: string;
}

/**
 * Gives the demo CRM's clients a history the way a user would: on the settings page the language is chosen,
 * the name typed, and a backup file read in.
 * @returns what the page said about the file
 */
export async function seedDemo(driver: Driver, origin: string, t: Words, { language, name }: User): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sideline-demo-'));
  const options = await driver.openExtensionPage('options.html');
  try {
    await options.waitFor('the end of the first run', isSetUp);
    // A page that was open when it ended leads on to the settings by a button, in the browser's language.
    await options.goto(`${driver.origin}/options.html`);
    await options.role('radio', t(`domain:language.${language}`)).click();
    await options.label(t('options:you.name')).fill(name);
    const me = await options.waitFor('the own handle', ownHandle);
    const file = join(folder, 'sideline-backup-demo.json');
    await writeFile(file, demoBackup(origin, { me, colleague: 'ines' }));
    return await readBackup({ view: options, t }, file);
  } finally {
    await options.close();
    await rm(folder, { recursive: true });
  }
}
