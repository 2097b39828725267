import { describe, expect } from 'vitest';
import { BadgeSampler } from './badge-sampler.ts';
import type { Driver } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import type { View } from './drivers/view.ts';
import { test } from './fixtures/test.ts';

const gone = (driver: Driver, view: View) => until('the badge to go', async () => (await driver.badge(view)) === null);

describe('the right to read a site', () => {
  test('taken away: badges go from open pages and stay away; given back: they return without a load', async ({
    driver,
    own,
    crm,
  }) => {
    const first = await driver.openWindow(crm.url('clients/1'));
    const second = await driver.openWindow(crm.url('app#/clients/3'));
    await driver.waitForBadge(first, /Northwind/);
    await driver.waitForBadge(second, /Ромашка/);

    await driver.revokeSites();
    await gone(driver, first);
    await gone(driver, second);
    await until('the tabs to be forgotten', async () => (await own.contextOf(crm.url('clients/1'))) === null);
    expect(await own.scripts()).toEqual([]);
    await first.goto(crm.url('clients/2'));
    const loaded = await BadgeSampler.start(driver, first);
    const turned = await BadgeSampler.start(driver, second);
    await second.evaluate(() => window.demoCrm?.go('clients/4'));
    const frames = [...(await (await loaded.during(1500)).stop()), ...(await turned.stop())];
    expect(frames.filter(({ hosts }) => hosts > 0)).toEqual([]);

    await driver.grantSite('http://crm.localhost/*');
    await driver.waitForBadge(first, /Müller/);
    await driver.waitForBadge(second, /Ковалёва/);
    expect(await own.scripts()).toEqual(['crm http://crm.localhost/*']);
    expect([...first.surface.errors, ...second.surface.errors]).toEqual([]);
    await first.close();
    await second.close();
  });

  test('given for a site that nobody has named: the page itself says which system it is', async ({ driver, own, crm }) => {
    await driver.revokeSites();
    const address = crm.url('clients/6').replace('crm.localhost', 'other.localhost');
    const page = await driver.openWindow(address);
    const sampler = await BadgeSampler.start(driver, page);
    const frames = await (await sampler.during(1000)).stop();
    expect(frames.filter(({ hosts }) => hosts > 0)).toEqual([]);
    expect(await own.contextOf(address)).toBeNull();

    await driver.grantSite('http://other.localhost/*');
    await driver.waitForBadge(page, `Pat "Quick" O'Hara: no notes — open Sideline`);
    await page.close();
  });
});
