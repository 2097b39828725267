import { describe, expect } from 'vitest';
import { test } from '../fixtures/test.ts';
import { setUp } from './support/set-up.ts';
import { wordsOf } from './support/words.ts';
import { issueYellowCard } from './support/yellow-steps.ts';

const t = wordsOf('en');

describe('a new user', () => {
  test('three steps, examples, the first warning on a client’s page, and the examples gone again', async ({ driver, own }) => {
    await setUp(own, { name: '', role: 'salesperson', work: 'alone', language: 'en' });
    await own.view.evaluate(async () => {
      type Storage = { local: { get(key: string): Promise<{ settings: object }>; set(items: object): Promise<void> } };
      const { local } = (globalThis as unknown as { browser: { storage: Storage } }).browser.storage;
      const { settings } = await local.get('settings');
      await local.set({ settings: { ...settings, firstRunDone: false, systems: [] } });
    });
    const page = await driver.openExtensionPage('options.html');
    await page.waitForText('Step 1 of 3');
    expect(await page.axe()).toEqual([]);
    await page.role('button', t('welcome:next')).click();
    await page.label(t('options:you.name')).fill('Maria');
    await page.role('button', t('welcome:next')).click();
    await page.label(t('options:crms.filter')).fill('no such');
    expect(await page.axe()).toEqual([]);
    await page.role('button', t('welcome:previous')).click();
    await page.role('heading', t('welcome:you.title')).waitUntilThere();
    await page.role('button', t('welcome:next')).click();
    await page.role('button', t('options:firstRun.start')).click();
    await page.role('heading', t('welcome:now.title')).waitUntilThere();
    expect(await page.axe()).toEqual([]);
    await page.role('button', t('welcome:sample.show')).click();
    await page.role('button', t('welcome:sample.open')).waitUntilThere();
    await page.close();

    const client = await driver.openExtensionPage('dashboard.html#/client/sample-client-foods');
    await client.role('heading', 'Orchard Foods').waitUntilThere();
    await client.waitForText(/points now; the most were/);
    await client.role('button', t('client:suggestions.do.issueYellowCard')).waitUntilThere();
    expect(await client.axe()).toEqual([]);
    await issueYellowCard({ view: client, t });
    await client.waitForText('Yellow card, not told yet');
    expect((await own.events()).findLast(({ type }) => type === 'card.yellow.planned')?.client).toBe('sample-client-foods');

    await client.role('button', t('welcome:sample.remove')).click();
    await client.role('button', t('welcome:sample.removeYes')).click();
    await client.role('heading', t('page:unknown')).waitUntilThere();
    expect(await own.events()).toEqual([]);
    await client.close();
  });
});
