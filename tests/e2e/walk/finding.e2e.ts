import { describe, expect } from 'vitest';
import { until } from '../drivers/until.ts';
import { begun, guardOn, pressOn, waitForGuard, waitForPost } from '../guard-seen.ts';
import { waitForMarks } from '../marks-on.ts';
import { Before } from './support/before.ts';
import { test as base } from './support/walk-test.ts';

const MAIN = 'main:not([hidden]) ';
const TEL = `${MAIN}.columns a[href^="tel:"]`;

const test = base.extend<{ past: Before }>({
  past: [
    async ({ own, crm }, use) => {
      const past = new Before(own, crm, 'clients/1');
      await past.told(await past.yellow([await past.note('abuse', 3, 6, 'Shouted at Maria.')]), 5);
      await use(past);
    },
    { scope: 'file', auto: true },
  ],
});

describe('the palette', () => {
  test('in the panel: its key, a word, Enter, and the note about the client in front is begun', async ({ desk }) => {
    await desk.goTo('clients/1');
    const { view } = desk;
    await view.role('button', 'Log a note').waitUntilThere();
    await view.press('Control+K');
    await view.role('option', 'Open the checklist').waitUntilThere();
    expect(await view.axe()).toEqual([]);
    await view.surface.type('yjnt'); // nothing on either keyboard
    await view.role('option', /in all clients and notes/).waitUntilThere();
    await view.role('combobox').fill('тщеу'); // "note", with the Russian keyboard on
    await view.role('option', 'Log a note').waitUntilThere();
    await view.press('Enter');
    await view.role('heading', 'Log a note').waitUntilThere();
    await view.role('button', 'Back').click();
  });

  test('in the dashboard: a client by the start of the name', async ({ driver, past }) => {
    const board = await driver.openExtensionPage('dashboard.html');
    await board.role('button', /^Find or do/).click();
    await board.role('combobox').waitUntilThere();
    await board.surface.type('northw');
    await board.role('option', /^Northwind/).waitUntilThere();
    expect(await board.axe()).toEqual([]);
    await board.press('Enter');
    await board.role('dialog').waitUntilGone();
    expect(await board.evaluate(() => location.hash)).toBe(`#/client/${encodeURIComponent(past.client)}`);
    await board.press('Control+K');
    await board.role('option', 'Open the client’s page').waitUntilThere();
    await board.press('Escape');
    await board.role('dialog').waitUntilGone();
    await board.close();
  });
});

describe('the curtain (domain 7)', () => {
  test('takes everything away: badge, guard, marks, panel; and brings it back with the words begun', async ({
    driver,
    own,
    crm,
    desk,
  }) => {
    await desk.goTo('clients/1');
    await waitForPost(own, crm.url('clients/1'));
    await pressOn(desk.page, TEL);
    await waitForGuard(driver, desk.page, /Yellow card/);
    await desk.page.press('Escape');
    await desk.view.role('button', /^(Log a note|Continue the note)$/).click();
    await desk.view.label('What happened?').fill('Half a sentence');

    await desk.view.press('Control+Shift+5');
    await desk.view.role('heading', 'Sideline is behind the curtain').waitUntilThere();
    expect(await desk.view.axe()).toEqual([]);
    expect(await desk.view.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`)).not.toMatch(
      /Northwind|Half a/,
    );
    await until('the badge to be gone', async () => (await driver.badge(desk.page)) === null);
    await pressOn(desk.page, TEL);
    await until('the call', async () => (await begun(desk.page)).length === 1);
    expect(await guardOn(driver, desk.page)).toBeNull();

    // A page that is opened behind it has nothing of ours in it at all.
    await desk.page.goto(crm.url('clients'));
    await until('the page to be reported', () => own.contextOf(crm.url('clients')));
    await desk.page.goto(crm.url('clients/1'));
    await until('the page to be reported', async () => (await own.contextOf(crm.url('clients/1')))?.record ?? null);
    const ours = () =>
      [...document.querySelectorAll('*')].filter((one) => /data-sideline/.test(one.getAttributeNames().join())).length;
    expect(await desk.page.evaluate(ours)).toBe(0);

    await desk.view.role('button', 'Open the curtain').click();
    await driver.waitForBadge(desk.page, /yellow card/);
    await until('the words', async () => (await desk.view.label('What happened?').values())[0] === 'Half a sentence');
    await desk.page.goto(crm.url('clients'));
    await waitForMarks(driver, desk.page, (all) => all.some(({ at }) => at === '/clients/1'));
  });

  test('is drawn from a page of a CRM by the browser’s own key, and stands before a page that is opened later', async ({
    driver,
    desk,
  }) => {
    await driver.shortcut('curtain');
    await desk.view.role('button', 'Open the curtain').waitUntilThere();
    const options = await driver.openExtensionPage('options.html');
    await options.role('button', 'Open the curtain').click();
    await options.role('heading', 'You').waitUntilThere();
    await desk.view.role('button', 'Open the curtain').waitUntilGone();
    await options.close();
  });
});
