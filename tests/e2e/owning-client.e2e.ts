import { describe, expect } from 'vitest';
import { pages } from '../crm/hubspot/cases.ts';
import { SavedSite } from './crm-pages/saved-site.ts';
import { until } from './drivers/until.ts';
import type { View } from './drivers/view.ts';
import { test } from './fixtures/test.ts';
import { answerGuard, begun, guardOn, pressOn, waitForGuard, waitForPost } from './guard-seen.ts';
import { yellowCard } from './histories.ts';
import { recordRefOf } from './walk/support/records.ts';
import type { Driver } from './drivers/driver.ts';

/** Visible words of the badge. */
const shortWords = (driver: Driver, view: View) =>
  driver.callOnBadge(view, (root) => root.querySelector<HTMLElement>('.words')?.dataset.w ?? '');

describe('whose deal it is (docs/decisions/0009)', () => {
  test('a deal of the demo CRM: person and company under their own names, in badge, guard, panel and popup', async ({
    driver,
    own,
    crm,
  }) => {
    const url = crm.url('deals/1');
    const view = await driver.open(url);
    await driver.waitForBadge(view, 'Winter pallets 2026: no notes — open Sideline');
    expect(await shortWords(driver, view)).toBe('Log a note'); // owners nobody wrote about: quiet

    await yellowCard(own, recordRefOf(crm, 'companies/1'));
    await driver.waitForBadge(view, /^Winter pallets 2026: no notes; company Harbour Logistics Ltd: yellow card — /);
    expect(await shortWords(driver, view)).toBe('Co. Harbo…: yellow card');

    await own.command('setHold', { record: recordRefOf(crm, 'clients/1') }, { reason: 'Unpaid', until: 'It is paid' });
    await driver.waitForBadge(view, /no notes; client Northwind Traders: on hold; company Harbour Logistics Ltd: yellow card — /);
    expect(await shortWords(driver, view)).toBe('Northwi…: on hold');

    await waitForPost(own, url);
    await pressOn(view, 'main [data-write="quote"]');
    const guard = await waitForGuard(driver, view, /^Before you write\. On hold\. Northwind Traders\. /);
    expect(guard.label).toContain('Company Harbour Logistics Ltd: yellow card');
    await answerGuard(driver, view, 'anyway');
    await until('the quote', async () => (await begun(view)).includes('quote'));

    const panel = await driver.openPanel();
    await panel.waitForText('Northwind Traders');
    await panel.waitForText('The company’s card');
    expect(await panel.pageText()).not.toContain('Which client is it?');
    await driver.closePanel();
    await view.activate();
    const popup = await driver.openPopup();
    await popup.waitForText('Northwind Traders');
    await popup.waitForText('The company’s card');
    await view.close();
  });

  test('a deal whose owners nobody wrote about has no guard', async ({ driver, crm }) => {
    const view = await driver.open(crm.url('deals/2'));
    await driver.waitForBadge(view, 'Katalog Frühjahr: no notes — open Sideline');
    await pressOn(view, 'main [data-write="quote"]');
    expect(await begun(view)).toEqual(['quote']);
    expect(await guardOn(driver, view)).toBeNull();
    await view.close();
  });

  test('a saved deal page of HubSpot: its person and its company, not those of another portal', async ({ driver, own }) => {
    const page = pages.find(({ file }) => file === 'deal.html');
    if (!page) throw new Error('no saved deal');
    const site = await SavedSite.on(driver);
    const view = await driver.open('about:blank');
    await site.show(view, 'hubspot', page);
    await driver.waitForBadge(view, 'Spring order: no notes — open Sideline');
    await yellowCard(own, { key: 'hubspot:2:company:9', name: 'Of another portal' });
    await yellowCard(own, { key: 'hubspot:1:company:123', name: 'ООО «Ромашка» 🌼' });
    await driver.waitForBadge(view, 'Spring order: no notes; company ООО «Ромашка» 🌼: yellow card — open Sideline');
    await yellowCard(own, { key: 'hubspot:1:contact:2', name: 'Jane Doe' });
    await driver.waitForBadge(
      view,
      'Spring order: no notes; client Jane Doe: yellow card, 1 note; company ООО «Ромашка» 🌼: yellow card — open Sideline',
    );
    await view.close();
  });
});
