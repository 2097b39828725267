import { readFileSync } from 'node:fs';
import { v7 } from 'uuid';
import { describe, expect, inject, test as base } from 'vitest';
import type { AnyEvent } from '../../lib/schema/event.ts';
import type { FrozenDatabase } from '../store/frozen-database.ts';
import { BuildCopy } from './drivers/build-copy.ts';
import type { Driver } from './drivers/driver.ts';
import { buildFolder, launch } from './drivers/launch.ts';
import { OwnPage } from './own-page.ts';
import { frozenFiles, frozenOf, lookInto, NEWEST, thaw } from './thawed.ts';
import { wordsOf } from './walk/support/words.ts';

interface Holder extends Window {
  held?: IDBDatabase;
}

const t = wordsOf('en');
const current = frozenOf(frozenFiles.at(-1) ?? '');
const older = frozenOf(frozenFiles.at(-2) ?? '');
const eventsOf = ({ stores }: FrozenDatabase) => (stores.events?.rows ?? []) as AnyEvent[];
const clientsOf = ({ stores }: FrozenDatabase) => (stores.clients?.rows ?? []) as { name: string }[];

interface Fixtures {
  build: BuildCopy;
  driver: Driver;
}

/** A browser whose worker does nothing yet, so that the database can be prepared; pages work. */
const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- a fixture that needs no other
  build: async ({}, use) => {
    const build = new BuildCopy(buildFolder(inject('browser')));
    build.stop();
    await use(build);
    build.remove();
  },
  driver: async ({ build }, use) => {
    const driver = await launch(inject('browser'), { extension: build.folder });
    await use(driver);
    await driver.close();
  },
});

/** The settings of somebody at work, which the idle worker does not make. */
const settle = (own: OwnPage, language: 'en' | 'ru' = 'en') =>
  own.view.evaluate(async (wanted) => {
    type Storage = { local: { set(items: object): Promise<void> } };
    const { storage } = (globalThis as unknown as { browser: { storage: Storage } }).browser;
    const settings = { author: 'u-test', name: 'Test', role: 'salesperson', work: 'alone', firstRunDone: true, language: wanted };
    await storage.local.set({ settings });
  }, language);

/** What was saved as raw data. */
async function rawData(driver: Driver): Promise<string> {
  return readFileSync(await driver.waitForDownload(/raw/), 'utf8');
}

describe('what is wrong with the database is said, and nothing is lost', () => {
  test('a newer Sideline wrote it (a downgrade): read, not written, and left as it is', async ({ driver, build }) => {
    await (await OwnPage.open(driver)).view.evaluate(thaw, { ...current, version: NEWEST + 10 });
    build.restore();
    build.change((manifest) => ({ ...manifest, version: `${manifest.version}.1` }));
    await driver.reinstall(build.folder);
    const board = await driver.openExtensionPage('dashboard.html#/overview');
    await board.waitForText(t('errors:database.newer'));
    for (const { name } of clientsOf(current)) await board.role('link', name).waitUntilThere();
    const own = await OwnPage.open(driver);
    const note = { category: 'disrespect', severity: 2, happenedAt: Date.now() - 60_000, channel: 'phone', what: 'Shouted.' };
    const answer = await own.send({
      commandId: v7(),
      name: 'logNote',
      target: { record: { key: 'demo:crm.example:contact:2', name: 'Ivan' } },
      input: note,
    });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'database-newer' } });
    expect(await own.view.evaluate(lookInto, 'events')).toEqual({ version: NEWEST + 10, rows: eventsOf(current) });
  });

  test('a newer one, too different to be read: said so, and the raw data can be saved', async ({ driver }) => {
    const { clients: _, ...stores } = current.stores;
    const own = await OwnPage.open(driver);
    await settle(own);
    await own.view.evaluate(thaw, { ...current, version: NEWEST + 10, stores });
    const board = await driver.openExtensionPage('dashboard.html#/overview');
    await board.waitForText(t('errors:database.newerUnreadable'));
    expect(await board.axe()).toEqual([]);
    await board.role('button', t('errors:rawExport.button')).click();
    const saved = await rawData(driver);
    for (const { id } of eventsOf(current)) expect(saved).toContain(id);
  });

  test('an older tab is in the way of an upgrade: named, and the page goes on by itself once it is closed', async ({
    driver,
  }) => {
    const own = await OwnPage.open(driver);
    await settle(own, 'ru');
    await own.view.evaluate(thaw, older);
    await own.view.evaluate(async () => {
      const opening = indexedDB.open('sideline');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      (window as Holder).held = opening.result; // as a tab that hears of no upgrade
    });
    const board = await driver.openExtensionPage('dashboard.html#/overview');
    await board.waitForText(wordsOf('ru')('errors:database.blocked'));
    await own.view.evaluate(() => (window as Holder).held?.close());
    for (const { name } of clientsOf(older)) await board.role('link', name).waitUntilThere();
    expect(await own.view.evaluate(lookInto, 'events')).toEqual({ version: NEWEST, rows: eventsOf(older) });
  });

  test('an upgrade fails: nothing is touched, and the raw data can be saved', async ({ driver }) => {
    const own = await OwnPage.open(driver);
    await settle(own);
    const { clients } = older.stores;
    if (!clients) throw new Error('the frozen database has no clients');
    // Another primary key than any version ever had: the browser cannot change one.
    const broken = { ...older, stores: { ...older.stores, clients: { ...clients, keyPath: 'name' } } };
    await own.view.evaluate(thaw, broken);
    const board = await driver.openExtensionPage('dashboard.html#/overview');
    await board.waitForText(t('errors:database.failed'));
    expect(await board.axe()).toEqual([]);
    await board.role('button', t('errors:rawExport.button')).click();
    const saved = await rawData(driver);
    for (const { id } of eventsOf(older)) expect(saved).toContain(id);
    expect(await own.view.evaluate(lookInto, 'events')).toEqual({ version: older.version, rows: eventsOf(older) });
  });
});
