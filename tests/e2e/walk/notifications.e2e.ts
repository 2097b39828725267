import { describe, expect } from 'vitest';
import { until } from '../drivers/until.ts';
import { OwnPage } from '../own-page.ts';
import { Before } from './support/before.ts';
import { test } from './support/walk-test.ts';

/** The extension API as far as the functions below use it, inside the page. */
declare const browser: {
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  notifications: { getAll(): Promise<Record<string, unknown>>; clear(id: string): Promise<boolean> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { query(all: object): Promise<{ url?: string }[]> };
};

const ASKED = 'How did the measure go?';
const OVERDUE = 'A payment is overdue: time to talk.';

const shown = (own: OwnPage) => own.view.evaluate(async () => Object.keys(await browser.notifications.getAll()));
const oneShown = (own: OwnPage) => until('a notification', async () => (await shown(own))[0]);
const urls = (own: OwnPage) => own.view.evaluate(async () => (await browser.tabs.query({})).map(({ url }) => url ?? ''));
/** Has the worker look at what is due; answered once it has. */
const look = (own: OwnPage) =>
  own.view.evaluate(async () => {
    await browser.runtime.sendMessage({ id: 1, type: 'store.changed', timestamp: Date.now() });
  });

describe('what is due is announced', () => {
  test('once: not again by the next worker, nor after an update; and a press opens the form for it', async ({
    crm,
    own,
    driver,
    build,
  }) => {
    const one = new Before(own, crm, 'clients/2');
    await one.note('disrespect', 2, 3, 'Hung up');
    await one.remedy(40);
    const id = await oneShown(own);
    await driver.killBackground();
    await look(own); // the worker that answers has not made the notification
    expect(await shown(own)).toEqual([id]);
    await driver.pressNotification(id, ASKED);
    const url = await until('a window', async () => (await urls(own)).find((open) => open.includes('case.html')));
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({ client: one.client, about: 'remedy' });
    await until('it to be gone', async () => ((await shown(own)).length === 0 ? true : null));

    await driver.killBackground();
    await look(own);
    expect(await shown(own)).toEqual([]);

    await driver.reinstall(build.folder);
    const after = await OwnPage.open(driver);
    await look(after);
    expect(await shown(after)).toEqual([]);
    const alarm = await after.view.evaluate(() => browser.alarms.get('sideline:reminders'));
    expect(alarm?.scheduledTime).toBeGreaterThan(Date.now());

    const two = new Before(after, crm, 'clients/4');
    const dueOn = new Date(Date.now() - 40 * 86_400_000).toLocaleDateString('sv');
    await two.note('late-payment', 2, 10, 'Nothing came', {
      debt: { dueOn, agreedDays: 14, sum: { amount: 900, currency: 'EUR' } },
    });
    const news = await oneShown(after);
    await driver.pressNotification(news, OVERDUE);
    await until('the other window', async () => (await urls(after)).find((open) => open.includes('about=debt-talk')));
  });
});
