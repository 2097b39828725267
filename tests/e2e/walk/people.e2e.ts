import { describe, expect } from 'vitest';
import { test } from '../fixtures/test.ts';
import type { OwnPage } from '../own-page.ts';
import { daysAgo } from './support/before.ts';
import { keepBackup } from './support/keep-backup.ts';
import { oldNote } from './support/old-note.ts';
import { setUp } from './support/set-up.ts';

const NAME = 'Zqxmarker';

/** Everything that this profile holds, as one text: all tables, both storages, the browser's own file system. */
const everything = (own: OwnPage): Promise<string> =>
  own.view.evaluate(async () => {
    type Area = { get(key: null): Promise<object> };
    const { storage } = (globalThis as unknown as { browser: { storage: { local: Area; session: Area } } }).browser;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('sideline');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    });
    const rows = await Promise.all(
      [...db.objectStoreNames].map(
        (name) =>
          new Promise<unknown>((resolve) => {
            const all = db.transaction(name).objectStore(name).getAll();
            all.addEventListener('success', () => resolve(all.result));
          }),
      ),
    );
    db.close();
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });
    const files: string[] = [];
    for await (const handle of folder.values()) files.push(await (await (handle as FileSystemFileHandle).getFile()).text());
    return JSON.stringify([rows, await storage.local.get(null), await storage.session.get(null), files]);
  });

describe.sequential('what people can ask for (domain 8)', () => {
  test('a legal hold, then erased for good: nothing is left in any table, storage or kept backup', async ({
    driver,
    own,
    page,
  }) => {
    await setUp(own, { name: 'Ann', role: 'manager', work: 'team' });
    const { client } = await own.command('createClient', { newClient: { name: NAME } }, { name: NAME });
    const note = {
      category: 'disrespect',
      severity: 2,
      happenedAt: daysAgo(2),
      channel: 'phone',
      what: `${NAME} shouted`,
    } as const;
    await own.command('logNote', { client }, note);
    await keepBackup(own);
    await page.goto(`${driver.origin}/dashboard.html#/client/${client}`);
    const data = page.role('region', 'This client’s data').within;
    await data.role('button', 'Set a legal hold').click();
    await data.label('Why').fill('A claim');
    await data.label('Who answers for it').fill('Ines');
    await data.role('button', 'Set the hold').click();
    await page.waitForText('Ines answers for it');
    expect(await page.axe()).toEqual([]);
    await data.role('button', 'Lift the hold').click();
    await data.label('Why it is lifted').fill('Settled');
    await data.role('button', 'Lift the hold').click();
    await data.role('button', 'Erase this client').click();
    await page.waitForText('It cannot be undone');
    expect(await page.axe()).toEqual([]);
    expect(await everything(own)).toContain(NAME);
    await data.role('button', 'Erase for good').click();
    await page.role('heading', 'Receipt of a deletion').waitUntilThere();
    expect(await page.pageText()).not.toMatch(/Zqx|Ann/);
    expect(await page.axe()).toEqual([]);
    // The kept backups are rewritten after the answer.
    await expect.poll(() => everything(own)).not.toMatch(/zqxmarker/i);
  });

  test('what was kept too long is offered, put aside, and deleted by the last press only', async ({ driver, own, page }) => {
    const { client } = await own.command('createClient', { newClient: { name: 'Old AG' } }, { name: 'Old AG' });
    await oldNote(own, client);
    await page.goto(`${driver.origin}/dashboard.html#/retention`);
    await page.waitForText('Notes: 1 matter of 1 client, older than 24 months.');
    expect(await page.axe()).toEqual([]);
    await page.role('button', 'Put 1 matter aside for deletion').click();
    await page.role('button', 'Put back').click();
    await page.role('button', 'Put 1 matter aside for deletion').click();
    expect(await everything(own)).toContain('Longago');
    await page.role('button', 'Delete for good').click();
    await page.role('heading', 'Receipt of a deletion').waitUntilThere();
    expect(await everything(own)).not.toMatch(/longago/i);
    expect((await own.events()).at(-1)).toMatchObject({ type: 'entries.erased', client });
  });
});
