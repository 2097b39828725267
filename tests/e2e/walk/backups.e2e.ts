import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { FirefoxDriver } from '../drivers/firefox.ts';
import { until } from '../drivers/until.ts';
import type { View } from '../drivers/view.ts';
import { test as withBrowser } from '../fixtures/test.ts';
import type { OwnPage } from '../own-page.ts';
import { setUp } from './support/set-up.ts';

// Backups that the worker makes: inside the browser and as files, each read back in after everything was lost.

const test = withBrowser.extend<{ view: View }>({
  view: [
    async ({ driver, own }, use) => {
      await setUp(own, { name: 'Ann Becker', role: 'salesperson', work: 'alone' });
      await own.command('createClient', { newClient: { name: 'Ромашка' } }, { name: 'Ромашка' });
      await own.command('createClient', { newClient: { name: 'Delta' } }, { name: 'Delta' });
      await use(await driver.openExtensionPage('options.html'));
    },
    { scope: 'file' },
  ],
});

/** What axe finds, but for one rule about the long list of sites, which stands elsewhere on the page. */
const axeOf = async (view: View): Promise<string[]> =>
  (await view.axe()).filter((line) => !line.startsWith('label-content-name-mismatch'));

/** Empties every table, as a disk that went bad would. */
const loseAll = (own: OwnPage): Promise<void> =>
  own.view.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
      });
    const database = await done(indexedDB.open('sideline'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readwrite');
    await Promise.all(names.map((name) => done(transaction.objectStore(name).clear())));
    database.close();
  });

/** Reads what was chosen, after everything was lost, and expects it all to be there again. */
async function expectRestored(view: View, own: OwnPage, choose: () => Promise<void>): Promise<void> {
  const before = await own.events();
  expect(before).toHaveLength(2);
  await loseAll(own);
  expect(await own.events()).toEqual([]);
  await choose();
  await view.role('button', 'Add 2 entries').click();
  await view.waitForText('2 entries were added.');
  expect(await own.events()).toEqual(before);
}

describe('inside the browser', () => {
  test('one is made at a click, listed, and can be saved as a file', async ({ view, driver, own }) => {
    await view.waitForText('There is no backup yet.');
    await view.role('button', 'Make a backup now').click();
    await view.waitForText('Everything was in a backup on');
    await view.waitForText('2 entries · 1 KB');
    expect(await axeOf(view)).toEqual([]);
    await view.role('button', /^Save as file/).click();
    const saved = await driver.waitForDownload(/^sideline-backup-\d{8}-\d{6}-2-[\da-f]{8}\.json$/);
    const { events } = JSON.parse(readFileSync(saved, 'utf8')) as { events: unknown[] };
    expect(events).toEqual(await own.events());
  });

  test('it gives everything back after all was lost', async ({ view, own }) => {
    await expectRestored(view, own, () => view.role('button', /^Read back in/).click());
  });

  test('it survives the end of the worker, and is deleted when asked', async ({ view, driver }) => {
    await driver.killBackground();
    await view.role('button', /^Delete:/).click();
    await view
      .role('group', /^Delete the backup of/)
      .within.role('button', 'Delete')
      .click();
    await until('the list to be empty', async () => !(await view.pageText()).includes('Backups inside this browser'));
  });
});

describe('in the downloads folder', () => {
  test('a file is saved whole, after one question, and listed', async ({ view, driver }) => {
    await view.role('radio', /^Files in the downloads folder/).click();
    // Chromium's question cannot be answered by a program: there its build for tests may from the start.
    for (const yes of driver instanceof FirefoxDriver ? [false, true] : []) {
      await view.role('button', 'Let Sideline save files there').click();
      await (driver as FirefoxDriver).answerPrompt(yes);
      if (!yes) await view.waitForText('Press again and say yes');
    }
    await view.waitFor('the choice to be kept', async () => {
      type Storage = { local: { get(key: string): Promise<Record<string, { place: string }>> } };
      const { local } = (globalThis as unknown as { browser: { storage: Storage } }).browser.storage;
      return (await local.get('backup-choice'))['backup-choice']?.place === 'downloads' ? true : null;
    });
    await view.role('button', 'Make a backup now').click();
    await view.waitForText('Backups in the downloads folder');
    expect(await axeOf(view)).toEqual([]);
  });

  test('it gives everything back after all was lost', async ({ view, own, driver }) => {
    const path = await own.view.evaluate(async () => {
      type Storage = { local: { get(key: string): Promise<Record<string, { path: string }[]>> } };
      const { local } = (globalThis as unknown as { browser: { storage: Storage } }).browser.storage;
      return (await local.get('saved-backups'))['saved-backups']?.[0]?.path ?? '';
    });
    // Chromium under a test gives every download a number for its name.
    if (driver.browser === 'firefox') expect(path).toMatch(/Sideline.sideline-backup-\d{8}-\d{6}-2-[\da-f]{8}\.json$/);
    await expectRestored(view, own, () => view.role('region', 'Backup').within.css('input[type="file"]').setFiles(path));
  });

  test('it is deleted when asked', async ({ view }) => {
    await view.role('button', /^Delete the file/).click();
    await until('the list to be empty', async () => !(await view.pageText()).includes('Backups in the downloads folder'));
  });
});
