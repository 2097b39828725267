import { describe, expect } from 'vitest';
import type { Habits } from '../demo-crm/app/habits.ts';
import { BadgeSampler, type BadgeFrame } from './badge-sampler.ts';
import { until } from './drivers/until.ts';
import { test } from './fixtures/test.ts';

const NAMES: Record<string, string> = {
  '1': 'Northwind Traders',
  '3': 'ООО «Ромашка»',
  '4': 'Анна Сергеевна Ковалёва',
  '10': 'Alex Martin',
  '11': 'Alex Martin',
};

/** The client at an address; '' where there is none. */
const nameAt = (url: string) => NAMES[/clients\/(\d+)/.exec(url)?.[1] ?? ''] ?? '';

/** Frames in which something else than the client at the address could be seen. */
const wrong = (frames: BadgeFrame[]) =>
  frames.filter(
    ({ url, label, hosts, unread }) =>
      unread || hosts > 1 || (label !== null && !(nameAt(url) && label.startsWith(`${nameAt(url)}:`))),
  );

const DELAYS: Partial<Habits>[] = [
  { urlDelay: 0, titleDelay: 0, nameDelay: 0 },
  { urlDelay: 0, titleDelay: 300, nameDelay: 1000 },
  { urlDelay: 0, titleDelay: 3000, nameDelay: 3000 },
  { urlDelay: 0, titleDelay: 0, nameDelay: 3000 },
  { urlDelay: 1000, titleDelay: 0, nameDelay: 0 },
  { urlDelay: 3000, titleDelay: 1500, nameDelay: 0 },
  { urlDelay: 1500, titleDelay: 3000, nameDelay: 500 },
];
const FORMS = [
  'app?x=1#/clients/1',
  'app?quiet#/clients/1',
  'app?inPlace#/clients/1',
  'clients/1?spa=1&inPlace',
  'app?fixedTitle&inPlace#/clients/1',
];

/** Steps through the demo CRM, run in the page: an address, how it comes about, and the wait before the next one. */
type Walk = { to: string; delays?: Partial<Habits>; then?: number }[];

async function walk(steps: Walk): Promise<void> {
  for (const { to, delays, then = 0 } of steps) {
    window.demoCrm?.go(to, delays);
    await new Promise((resolve) => setTimeout(resolve, then));
  }
}

describe.concurrent('address, title and name change apart', () => {
  test.for(FORMS)('never an old name with a new key: %s', async (form, { driver, crm, page }) => {
    for (const delays of DELAYS) {
      await page.goto('about:blank'); // else only the fragment would change
      await page.goto(crm.url(form));
      await driver.waitForBadge(page, /^Northwind Traders:/);
      const sampler = await BadgeSampler.start(driver, page);
      await page.evaluate(walk, [{ to: 'clients/3', delays }]);
      await driver.waitForBadge(page, /^ООО «Ромашка»:/);
      expect(wrong(await sampler.stop()), JSON.stringify(delays)).toEqual([]);
    }
  });

  test('clicking through quicker than pages come', async ({ driver, crm, page }) => {
    await page.goto(crm.url('app?inPlace#/clients/1'));
    await driver.waitForBadge(page, /^Northwind Traders:/);
    const sampler = await BadgeSampler.start(driver, page);
    const delays = { nameDelay: 700, titleDelay: 300 };
    await page.evaluate(walk, [
      { to: 'clients/3', delays, then: 900 },
      { to: 'clients/4', delays, then: 150 },
      { to: 'clients/3', delays, then: 150 },
      { to: 'clients/10', delays },
    ]);
    await driver.waitForBadge(page, /^Alex Martin:/);
    expect(wrong(await sampler.stop())).toEqual([]);
  });

  test('two clients of one name', async ({ driver, own, crm, page }) => {
    await page.goto(crm.url('app#/clients/10'));
    await driver.waitForBadge(page, /^Alex Martin:/);
    const sampler = await BadgeSampler.start(driver, page);
    await page.evaluate(walk, [{ to: 'clients/11' }]);
    await driver.waitForBadge(page, /^Alex Martin:/);
    const url = crm.url('app#/clients/11');
    await until('the second one to be noted', async () => (await own.contextOf(url))?.record?.key.endsWith(':contact:11'));
    const frames = await sampler.stop();
    expect(wrong(frames)).toEqual([]);
    const first = frames.findIndex((frame) => frame.url === url);
    expect(frames[first]?.label).toBeNull(); // the first one's badge does not stay for the second
  });

  test.for([
    ['clients', 'app#/clients/1'],
    ['clients/new', 'app#/clients/1'],
    ['login', 'app?inPlace#/clients/1'],
    ['search?q=north', 'app?quiet#/clients/1'],
    ['clients', 'clients/1?spa=1'],
  ] as const)(
    'gone at once on %s, although the old page stands a while longer (%s)',
    async ([to, form], { driver, own, crm, page }) => {
      await page.goto(crm.url(form));
      await driver.waitForBadge(page, /^Northwind Traders:/);
      const sampler = await BadgeSampler.start(driver, page);
      await page.evaluate(walk, [{ to, delays: { nameDelay: 1500, titleDelay: 500 } }]);
      const url = await page.evaluate(() => location.href);
      await until('Sideline to have looked', async () => (await own.contextOf(url))?.record === null);
      const frames = await (await sampler.during(2500)).stop();
      expect(wrong(frames)).toEqual([]);
      expect(frames.filter((frame) => frame.url === url && frame.hosts > 0)).toEqual([]);
    },
  );

  test('a new client, by way of another one’s address for an instant', async ({ driver, crm, page }) => {
    await page.goto(crm.url('app#/clients/1'));
    await driver.waitForBadge(page, /^Northwind Traders:/);
    const sampler = await BadgeSampler.start(driver, page);
    await page.evaluate(walk, [{ to: 'clients/3', delays: { nameDelay: 300 }, then: 50 }, { to: 'clients/new' }]);
    const frames = await (await sampler.during(1500)).stop();
    expect(frames.at(-1)?.url).toBe(crm.url('app#/clients/new'));
    expect(wrong(frames)).toEqual([]);
  });

  test('back and forward', async ({ driver, crm, page }) => {
    await page.goto(crm.url('clients/1?spa=1'));
    await driver.waitForBadge(page, /^Northwind Traders:/);
    await page.evaluate(walk, [{ to: 'clients/3' }]);
    await driver.waitForBadge(page, /^ООО «Ромашка»:/);
    const sampler = await BadgeSampler.start(driver, page);
    await page.evaluate(() => history.back());
    await driver.waitForBadge(page, /^Northwind Traders:/);
    await page.evaluate(() => history.forward());
    await driver.waitForBadge(page, /^ООО «Ромашка»:/);
    expect(wrong(await sampler.stop())).toEqual([]);
  });
});
