import { describe, expect } from 'vitest';
import type { View } from '../drivers/view.ts';
import type { OwnPage } from '../own-page.ts';
import { Before, daysAgo } from './support/before.ts';
import { takeFromMenu } from './support/fields.ts';
import { recordRefOf } from './support/records.ts';
import { setUp } from './support/set-up.ts';
import { test } from './support/walk-test.ts';

const MINUTE = 60_000;
const menu = (view: View, entry: string) => takeFromMenu(view, view.role('region', 'Actions').within, 'Worth and time', entry);

/** Puts into the browser's storage what another section of the product writes there. */
const store = (own: OwnPage, policy: object, plan: object): Promise<void> =>
  own.view.evaluate(
    async (rules, mine) => {
      type Local = { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> };
      const { local } = (globalThis as unknown as { browser: { storage: { local: Local } } }).browser.storage;
      const { settings } = await local.get('settings');
      await local.set({ settings: { ...settings, policy: rules }, 'own-plan': mine });
    },
    policy,
    plan,
  );

/** As if the machine had slept: the timer began so many minutes ago and was looked at last an hour after. */
const sleepFor = (own: OwnPage, ms: number): Promise<void> =>
  own.view.evaluate(
    async (length, hour) => {
      type Local = { get(key: string): Promise<{ timer?: object }>; set(items: object): Promise<void> };
      const { local } = (globalThis as unknown as { browser: { storage: { local: Local } } }).browser.storage;
      // As the product does it, so that a beat of the worker does not write the old one back.
      await navigator.locks.request('sideline:timer', async () => {
        const { timer } = await local.get('timer');
        const startedAt = Date.now() - length;
        await local.set({ timer: { ...timer, startedAt, touchedAt: startedAt + hour, beatAt: startedAt + hour } });
      });
    },
    ms,
    60 * MINUTE,
  );

const TRAITS = [
  { id: 'pays', name: { en: 'Pays on time', ru: 'Платит вовремя' }, weight: 3, ideal: 5, tolerance: 1 },
  { id: 'fair', name: { en: 'Is fair', ru: 'Честен с нами' }, weight: 1, ideal: 5, tolerance: 0 },
];

describe('worth, time and the ideal client', () => {
  test('losing money becomes a fact with its sum, and the share of the plan stands beside that of the time', async ({
    desk,
    crm,
    own,
  }) => {
    const { view } = desk;
    await setUp(own, { name: 'Ann', role: 'manager', work: 'alone' });
    await store(own, { timeZone: 'UTC', traits: TRAITS }, { revenue: { amount: 100_000, currency: 'EUR' }, hours: 1_000 });
    await new Before(own, crm, 'clients/2').note('indecision', 1, 3, 'Wanted it blue after all');
    const record = { record: recordRefOf(crm, 'clients/2') };
    await own.command('logTime', record, { minutes: 6_000, happenedAt: daysAgo(20) });
    await desk.goTo('clients/2');

    await menu(view, 'Worth');
    await view.waitForText('Enter the margin');
    await view.label('Revenue a year').fill('12000');
    await view.label('Margin a year').fill('3000');
    await view.role('button', 'Save').click();
    const fact = view.role('article', 'We lose money here: first ask why').within;
    await fact.text(/3,000 − 100 h × 40 = −1,000 EUR/).waitUntilThere(); // C-cost, C7
    await view.waitForText('12% of the plan, 10% of the time'); // D-value
    expect(await view.axe()).toEqual([]);
    await fact.role('button', 'Log a note').click();
    await view.css('input[value="unprofitable"]:checked').waitUntilThere(); // C7: filled in, and counts toward no card
    await view.role('button', 'Back').click();

    await menu(view, 'Worth');
    await view.label('Margin a year').fill('');
    await view.role('button', 'Save').click();
    await view.text(/^Margin a year: not known any more$/).waitUntilThere();
    expect((await own.events()).at(-1)).toMatchObject({ type: 'worth.set', body: { margin: null } });
  });

  test('the timer: one at a time, logged by hand, and after sleep it asks how long it really was', async ({ desk, own }) => {
    const { view } = desk;
    await menu(view, 'Start the timer');
    const bar = view.role('region', 'Timer').within;
    await bar.role('button', 'Stop').waitUntilThere();
    await desk.goTo('clients/4'); // nothing was written about this one yet
    await bar.role('button', 'Stop').waitUntilThere();
    await menu(view, 'Start the timer');
    await view.waitForText('A timer runs for another client'); // it is asked about first
    await view.role('button', 'Go to that timer').click();
    const asked = view.role('region', 'Log the time').within;
    await asked.label('Minutes').fill('25');
    await asked.label('What was it spent on?').fill('A call');
    await asked.role('button', 'Log the time').click();
    await bar.role('button').waitUntilGone();
    expect((await own.events()).at(-1)).toMatchObject({ type: 'time.logged', body: { minutes: 25, what: 'A call' } });

    await view.role('button', 'Start the timer').click(); // the view of clients/4 is where it was
    await bar.role('button', 'Stop').waitUntilThere();
    await sleepFor(own, 432 * MINUTE);
    await bar.role('button', 'Answer').click();
    await view.waitForText('The timer ran 7 h 12 min, but this computer slept');
    const question = view.role('region', 'How long was it really?').within;
    await question.role('button', 'Log the time').click();
    await view.waitForText('Choose how long it was.'); // no guess is logged
    expect(await view.axe()).toEqual([]);
    await question.role('radio', /^1 h, until/).click();
    await question.role('button', 'Log the time').click();
    await view.waitForText('60 minutes logged');
    const { type, client, body } = (await own.events()).at(-1) ?? {};
    expect({ type, body }).toMatchObject({ type: 'time.logged', body: { minutes: 60 } });

    await view.role('button', /^Take back: 1 h/).click();
    await view.label('Why?').fill('It was another client');
    await view.role('button', 'Take back').click();
    await view.waitForText('No time yet.');
    expect((await own.events()).at(-1)).toMatchObject({ type: 'time.withdrawn', client });
    await view.role('button', 'Back').click();
  });

  test('near the ideal, one press a trait; the look every quarter; our numbers', async ({ desk, own, crm, driver }) => {
    const { view } = desk;
    await desk.goTo('clients/2');
    await menu(view, 'Rate against the ideal');
    const mark = (trait: string, value: string) => view.role('radiogroup', trait).within.role('radio', value).click();
    await mark('Pays on time', '4');
    await view.waitForText('Close to the ideal: 100 %'); // D-ideal
    await mark('Is fair', '1');
    await view.waitForText('Partly: 75 %');
    await view.waitForText('3 of 4');
    expect(await view.axe()).toEqual([]);
    await view.role('button', 'Back').click();

    await menu(view, 'Does it grow?');
    const answer = async () => {
      await view.role('radio', 'No').click();
      await view.role('button', 'Save').click();
    };
    await answer();
    await menu(view, 'Does it grow?');
    await answer();
    await view.waitForText('Twice running it did not grow.'); // C-quarter, C5
    expect(await view.axe()).toEqual([]);
    await view.role('button', 'Back').click();

    const record = { record: recordRefOf(crm, 'clients/2') };
    await own.command('setWorth', record, { margin: { amount: 500, currency: 'EUR' } });
    const page = await driver.openExtensionPage('dashboard.html#/numbers');
    const losing = page.role('table', 'Clients we lose money on').within;
    await losing.text(/-€3,5\d\d/).waitUntilThere();
    await page.label('Hours a year I have for clients').fill('1200');
    await page.press('Tab');
    expect(await page.axe()).toEqual([]);
    await page.close();
  });
});
