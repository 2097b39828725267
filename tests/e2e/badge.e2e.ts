import { describe, expect } from 'vitest';
import { BadgeSampler } from './badge-sampler.ts';
import type { Driver } from './drivers/driver.ts';
import type { View } from './drivers/view.ts';
import { test } from './fixtures/test.ts';

const NO_BADGE = ['clients', 'clients/new', 'login', 'companies', 'search?q=north', 'app#/clients', 'app#/clients/new'];

/** The page stands still, and no badge came: longer than the detector needs for a badge that should be there. */
async function expectNoBadge(driver: Driver, page: View): Promise<void> {
  const sampler = await BadgeSampler.start(driver, page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  expect((await sampler.stop()).filter((frame) => frame.hosts > 0)).toEqual([]);
}

describe('the badge', () => {
  test.for([
    ['clients/0', 'Zoë Nought'],
    ['clients/1', 'Northwind Traders'],
    ['clients/3', 'ООО «Ромашка»'],
    ['clients/5', 'مؤسسة النور للتجارة'],
    ['clients/6', `Pat "Quick" O'Hara`],
    ['clients/8', '<b>Bold & Co</b>'],
    ['clients/8?edit=1', '<b>Bold & Co</b>'],
    ['app#/clients/7', '🌻 Sunflower Studio 👩🏽‍🎨'],
    ['clients/2?spa=1', 'Müller & Söhne GmbH'],
    ['companies/3', 'АО «Северный путь»'],
  ] as const)('stands on %s and says the name as it is', async ([path, name], { driver, crm }) => {
    const page = await driver.open(crm.url(path));
    const badge = await driver.waitForBadge(page, /no notes/);
    expect(badge.label).toBe(`${name}: no notes — open Sideline`);
    await page.close();
  });

  test.for(NO_BADGE)('does not stand on %s', async (path, { driver, crm }) => {
    const page = await driver.open(crm.url('clients/1'));
    await driver.waitForBadge(page, /Northwind/);
    await page.goto(crm.url(path));
    await expectNoBadge(driver, page);
    await page.close();
  });

  test('survives a page that writes itself anew', async ({ driver, crm }) => {
    const page = await driver.open(crm.url('app#/clients/1'));
    await driver.waitForBadge(page, /Northwind/);
    await page.evaluate(() => window.demoCrm?.rerender());
    await driver.waitForBadge(page, /Northwind/);
    await page.evaluate(() => window.demoCrm?.replaceBody());
    await driver.waitForBadge(page, /Northwind/);
    await page.close();
  });

  test('is away while a modal shows another record', async ({ driver, crm }) => {
    const page = await driver.open(crm.url('clients/1'));
    await driver.waitForBadge(page, /Northwind/);
    await page.css('[data-preview="clients/2"]').click();
    const sampler = await BadgeSampler.start(driver, page);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect((await sampler.stop()).filter(({ label }) => label?.includes('Müller'))).toEqual([]);
    await page.role('button', 'Close').click();
    await driver.waitForBadge(page, /Northwind/);
    await page.close();
  });
});
