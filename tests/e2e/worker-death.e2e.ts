import { setTimeout as pause } from 'node:timers/promises';
import { v7 } from 'uuid';
import { describe, expect } from 'vitest';
import type { CommandEnvelope } from '../../lib/messages/commands.ts';
import { until } from './drivers/until.ts';
import { test } from './fixtures/test.ts';

/** Instants at which the worker is ended, in milliseconds after the commands were sent. */
const MOMENTS = [0, 10, 25, 50, 90];
/** Commands sent at once: they are carried out one after the other, so that the end comes in the midst of one. */
const BURST = 20;

const noteFor = (key: string, what: string): CommandEnvelope => ({
  commandId: v7(),
  name: 'logNote',
  target: { record: { key, name: 'Northwind Traders' } },
  input: { category: 'disrespect', severity: 1, happenedAt: Date.now() - 60_000, channel: 'phone', what },
});

describe('the worker dies', () => {
  test('while commands are being carried out: nothing is lost, nothing doubled', async ({ driver, own, crm }) => {
    const address = crm.url('clients/1');
    const page = await driver.open(address);
    await driver.waitForBadge(page, /Northwind/);
    const key = (await own.contextOf(address))?.record?.key ?? '';
    const written: string[] = [];
    let unanswered = 0;
    for (const moment of MOMENTS) {
      const texts = Array.from({ length: BURST }, (_, index) => `${moment} ms, note ${index}`);
      const envelopes = texts.map((what) => noteFor(key, what));
      const sending = own.sendAll(envelopes);
      await pause(moment);
      await driver.killBackground();
      const answers = await sending;
      // What got no answer is sent again as it was, as the panel does (lib/messages/send-command.ts).
      const open = envelopes.filter((_, index) => answers[index] === null);
      await until('answers', async () => {
        const all = await own.sendAll(open);
        return all.every((one) => one !== null) && all;
      });
      unanswered += open.length;
      // And everything once more: the same answers, nothing more written.
      const again = await own.sendAll(envelopes);
      expect(again.filter((one) => !(one?.ok && one.repeated))).toEqual([]);
      written.push(...texts);
    }
    const events = await own.events();
    const notes = events.filter(({ type }) => type === 'note.logged').map(({ body }) => String(body.what));
    expect(notes.toSorted()).toEqual(written.toSorted());
    expect(events.filter(({ type }) => type === 'client.seen')).toHaveLength(1);
    // What is derived from the events agrees with them.
    await driver.waitForBadge(page, new RegExp(`Northwind Traders: ${written.length} notes`));
    expect(unanswered, 'the worker was never ended in time').toBeGreaterThan(0);
    await page.close();
  });

  test('between two pages: the next page wakes it and has its badge', async ({ driver, own, crm }) => {
    const page = await driver.open(crm.url('clients/1'));
    await driver.waitForBadge(page, /Northwind/);
    await driver.killBackground();
    await page.goto(crm.url('clients/2'));
    await driver.waitForBadge(page, /Müller/);
    await driver.killBackground();
    await page.goto(crm.url('app#/clients/3'));
    await driver.waitForBadge(page, /Ромашка/);
    await driver.killBackground();
    await page.evaluate(() => window.demoCrm?.go('clients/4'));
    await driver.waitForBadge(page, /Ковалёва/);
    expect((await own.contextOf(crm.url('app#/clients/4')))?.record?.name).toBe('Анна Сергеевна Ковалёва');
    expect(page.surface.errors).toEqual([]);
    await page.close();
  });

  test('before the badge is pressed: the press wakes it', async ({ driver, crm }) => {
    const page = await driver.open(crm.url('clients/2'));
    await driver.waitForBadge(page, /Müller/);
    await driver.killBackground();
    await driver.clickBadge(page);
    if (driver.browser === 'chromium') await (await driver.panel()).waitForText('Müller & Söhne GmbH');
    else
      await until('the card', () =>
        driver.callOnBadge(page, (root) => root.querySelector('[role="dialog"]:not([hidden])') !== null),
      );
    await page.close();
  });
});
