import { describe, expect } from 'vitest';
import { BadgeSampler, type BadgeFrame } from '../badge-sampler.ts';
import type { Driver } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import type { View } from '../drivers/view.ts';
import { test as withBrowser } from '../fixtures/test.ts';
import type { OwnPage } from '../own-page.ts';
import { logIn } from './log-in.ts';
import { startTryton, type Tryton } from './server.ts';

const PANE = '#tabcontent > .tab-pane.active';
/** As seed.py makes them; the first has the id 2. */
const PARTIES = [
  'Northwind Traders',
  'Müller & Söhne GmbH',
  'Acme Corporation',
  'ООО «Ромашка»',
  'Анна Сергеевна Ковалёва',
  '<b>Bold & Co</b>',
  'Alex Martin',
  'Alex Martin',
];
/** The company that Tryton's own helper makes is the first party. */
const nameOf = (id: string | undefined) => ['Dunder Mifflin', ...PARTIES][Number(id) - 1];

/** The tab stays open over the tests: Tryton is one page, and a person stays on it too. */
const test = withBrowser.extend<{ tryton: Tryton; tab: View }>({
  tryton: [
    async ({ browserName: _everyBrowserItsOwn }, use) => {
      const tryton = await startTryton();
      await use(tryton);
      await tryton.close();
    },
    { scope: 'file' },
  ],
  tab: [
    async ({ driver, tryton }, use) => {
      const tab = await driver.open(`${tryton.origin}/#crm/model/party.party/2`);
      await logIn(tab);
      await use(tab);
    },
    { scope: 'file' },
  ],
});

/** Goes to a place within the client as a pasted link would. */
const go = (tab: View, place: string) => tab.evaluate((hash) => void (location.hash = hash), place);

const address = (tab: View) => tab.evaluate(() => location.href);

/** Frames with a badge of somebody else than the party in the address, or with two. */
const wrong = (frames: BadgeFrame[]) =>
  frames.filter(({ url, label, hosts, unread }) => {
    if (unread || hosts > 1) return true;
    const name = nameOf(/party\.party\/(\d+)/.exec(url)?.[1]);
    return label !== null && !(name !== undefined && label.startsWith(`${name}: `));
  });

/** Sideline has looked at the page as it is, found nobody, and shows nothing for a while. */
async function expectNobody(driver: Driver, own: OwnPage, tab: View): Promise<void> {
  await until('Sideline to have looked', async () => (await own.contextOf(await address(tab)))?.record === null);
  const sampler = await BadgeSampler.start(driver, tab);
  const frames = await (await sampler.during(1000)).stop();
  expect(frames.filter(({ hosts }) => hosts > 0)).toEqual([]);
}

/** The record noted down for the page, once it is that of `key`. */
const expectKey = (own: OwnPage, tab: View, key: RegExp) =>
  until(`a record ${key}`, async () => key.test((await own.contextOf(await address(tab)))?.record?.key ?? ''));

describe('Tryton', () => {
  test.for(PARTIES.map((name, index) => [index + 2, name] as const))('party %i: %s', async ([id, name], { driver, own, tab }) => {
    await go(tab, `#crm/model/party.party/${id}`);
    const badge = await driver.waitForBadge(tab, `${name}: no notes — open Sideline`);
    await expectKey(own, tab, new RegExp(`^tryton-sao:tryton\\.localhost%3A\\d+/crm:party:${id}$`));
    const field = await tab.css(`${PANE} input[name="name"]`).values();
    expect(field[0]).toBe(name);
    expect(badge.tone).toBe('none');
  });

  test('the list has none; the next and the previous party have their own', async ({ driver, own, tab }) => {
    await go(tab, '#crm/model/party.party');
    await tab.css(`${PANE} td[data-title="Name: "] .column-char`).waitUntilThere();
    await expectNobody(driver, own, tab);
    await tab.css(`${PANE} tbody tr:nth-child(2) td[data-title="Name: "]`).click();
    await expectNobody(driver, own, tab); // a row is chosen, no record is open
    await tab.press('Control+L');
    await driver.waitForBadge(tab, /^Acme Corporation:/);

    const sampler = await BadgeSampler.start(driver, tab);
    await tab.press('Control+ArrowDown');
    await driver.waitForBadge(tab, /^Alex Martin:/);
    await tab.press('Control+ArrowDown'); // the other one of that name
    await expectKey(own, tab, /party:9$/);
    await driver.waitForBadge(tab, /^Alex Martin:/);
    await tab.press('Control+ArrowUp');
    await expectKey(own, tab, /party:8$/);
    await tab.press('Control+ArrowUp');
    await driver.waitForBadge(tab, /^Acme Corporation:/);
    for (let i = 0; i < 3; i++) await tab.press('Control+ArrowDown'); // quicker than records come
    await driver.waitForBadge(tab, /^Dunder Mifflin:/);
    await tab.press('Control+L');
    const frames = await (await sampler.during(1000)).stop();
    expect(wrong(frames)).toEqual([]);
    await expectNobody(driver, own, tab);
  });

  test('a new party has none until it is saved', async ({ driver, own, tab }) => {
    await go(tab, '#crm/model/party.party/3');
    await driver.waitForBadge(tab, /^Müller & Söhne GmbH:/);
    const sampler = await BadgeSampler.start(driver, tab);
    await tab.press('Alt+N');
    await tab.waitFor('an empty form', () => !/party\.party\/\d/.test(location.hash) || null);
    const name = tab.css(`${PANE} [title="The main identifier of the party."] input[name="name"]`);
    await until('the name', async () => {
      await name.fill('Neue Kundin KG'); // a form that is still being drawn takes the first keys for nothing
      return (await name.values())[0] === 'Neue Kundin KG' || null;
    });
    const frames = await (await sampler.during(1000)).stop();
    expect(wrong(frames)).toEqual([]);
    await expectNobody(driver, own, tab);
    await tab.press('Control+S');
    await driver.waitForBadge(tab, /^Neue Kundin KG: no notes/);
    await expectKey(own, tab, /:party:\d+$/);
  });

  test('a sale says its party, and nobody while a modal shows the party under the same address', async ({ driver, own, tab }) => {
    await go(tab, '#crm/model/sale.sale/1');
    await driver.waitForBadge(tab, /^Northwind Traders:/);
    await expectKey(own, tab, /:deal:1$/);
    const before = await address(tab);
    await tab.css(`${PANE} input[name="party"]`).click();
    await tab.press('F2');
    await tab.css('.modal.in input[name="name"], .modal.show input[name="name"]').waitUntilThere();
    expect(await address(tab)).toBe(before);
    await until('the badge to go', async () => (await driver.badge(tab)) === null);
    await expectNobody(driver, own, tab);
    await tab.press('Escape');
    await driver.waitForBadge(tab, /^Northwind Traders:/);
    await expectKey(own, tab, /:deal:1$/);
  });

  test('an opportunity of the same number is another record', async ({ driver, own, tab }) => {
    await go(tab, '#crm/model/sale.opportunity/1');
    await driver.waitForBadge(tab, /^Müller & Söhne GmbH:/);
    await expectKey(own, tab, /:deal\.sale\.opportunity:1$/);
  });

  test('the log-in has none', async ({ driver, own, tab, tryton }) => {
    await tab.evaluate(() => localStorage.clear());
    await tab.goto('about:blank');
    await tab.goto(`${tryton.origin}/#crm/model/party.party/2`);
    await tab.css('#login').waitUntilThere();
    await expectNobody(driver, own, tab);
  });
});
