import { describe, expect } from 'vitest';
import type { View } from '../drivers/view.ts';
import { test as withBrowser } from '../fixtures/test.ts';
import { logIn } from './log-in.ts';
import { startTryton, type Tryton } from './server.ts';

const PANE = '#tabcontent > .tab-pane.active';

/** The tab stays open over the tests: Tryton is one page, and a person stays on it too. */
const test = withBrowser.extend<{ tryton: Tryton; page: View }>({
  tryton: [
    async ({ browserName: _everyBrowserItsOwn }, use) => {
      const tryton = await startTryton();
      await use(tryton);
      await tryton.close();
    },
    { scope: 'file' },
  ],
  page: [
    async ({ driver, tryton }, use) => {
      const page = await driver.open(`${tryton.origin}/#crm/model/party.party/2`);
      await logIn(page);
      await use(page);
    },
    { scope: 'file' },
  ],
});

/** Goes to a place within the client as a pasted link would. */
const go = (page: View, place: string) => page.evaluate((hash) => void (location.hash = hash), place);

describe('Tryton', () => {
  test('a party', async ({ driver, page }) => {
    await driver.waitForBadge(page, /^Northwind Traders:/);
  });

  test('the list has none, and the next and the previous party have their own', async ({ driver, page }) => {
    await go(page, '#crm/model/party.party');
    await page.css(`${PANE} td[data-title="Name: "] .column-char`).waitUntilThere();
    expect(await driver.badge(page)).toBeNull();
    await page.css(`${PANE} tbody tr:nth-child(2) td[data-title="Name: "]`).click();
    await page.press('Control+L');
    await driver.waitForBadge(page, /^Acme Corporation:/);
    await page.press('Control+ArrowDown');
    await driver.waitForBadge(page, /^Alex Martin:/);
    await page.press('Control+ArrowUp');
    await driver.waitForBadge(page, /^Acme Corporation:/);
  });

  test('a new party has none', async ({ driver, page }) => {
    await go(page, '#crm/model/party.party/2');
    await driver.waitForBadge(page, /^Northwind Traders:/);
    await page.press('Alt+N');
    await page.waitFor('an empty form', () => !/party\.party\/\d/.test(location.hash) || null);
    expect(await driver.badge(page)).toBeNull();
  });

  test('a sale, and over it the party in a modal under the same address', async ({ driver, page }) => {
    await go(page, '#crm/model/sale.sale/1');
    await page.css(`${PANE} input[name="party"]`).waitUntilThere();
    const before = await page.evaluate(() => location.hash.split(';')[0]);
    await page.css(`${PANE} input[name="party"]`).click();
    await page.press('F2');
    await page.css('.modal.in input[name="name"]').waitUntilThere();
    expect(await page.evaluate(() => location.hash.split(';')[0])).toBe(before);
    expect((await driver.badge(page))?.label ?? '').not.toMatch(/^Northwind Traders:/);
  });
});
