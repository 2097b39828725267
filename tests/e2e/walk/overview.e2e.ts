import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { test } from '../fixtures/test.ts';
import type { OwnPage } from '../own-page.ts';
import { daysAgo } from './support/before.ts';
import { choose, takeFromMenu } from './support/fields.ts';

const NAMES = ['Acme GmbH', 'Globex', 'Northwind', 'Ромашка'];

/** Four clients: one with a card told, one with a note, one that we lose money on, one about whom nothing is noted. */
async function clients(own: OwnPage): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const name of NAMES) ids.set(name, (await own.command('createClient', { newClient: { name } }, { name })).client);
  const target = (name: string) => ({ client: ids.get(name) ?? '' });
  const note = { severity: 2, happenedAt: daysAgo(2), channel: 'phone' } as const;
  const shouted = { ...note, category: 'disrespect', what: 'Shouted about the late parcel' };
  const { events } = await own.command('logNote', target('Acme GmbH'), shouted);
  const card = { notes: [...events], boundary: 'Tone', mustChange: 'Tone', otherwise: 'We part' };
  const planned = await own.command('issueYellowCard', target('Acme GmbH'), card);
  const told = { deliveredAt: daysAgo(1), channel: 'phone', saidParting: false } as const;
  await own.command('deliverYellowCard', target('Acme GmbH'), { ref: planned.events[0] ?? '', ...told });
  await own.command('logNote', target('Ромашка'), { ...note, category: 'time-drain', severity: 1, what: 'Пришли без счёта' });
  await own.command('setWorth', target('Globex'), { margin: { amount: 10, currency: 'EUR' } });
  await own.command('logTime', target('Globex'), { minutes: 600, happenedAt: daysAgo(3) });
  return ids;
}

describe.sequential('the overview of all clients', () => {
  test('search over names and notes, filters, views, order; live', async ({ driver, own, page }) => {
    const ids = await clients(own);
    await page.goto(`${driver.origin}/dashboard.html`);
    const table = page.role('grid', 'All clients');
    await page.waitForText('Clients: 4 of 4');
    expect(await page.axe()).toEqual([]);

    await page.label('Search names and notes').fill('shou');
    await page.waitForText('Clients: 1 of 4');
    await page.waitForText('Shouted about the late parcel'); // the note that was found
    await page.label('Search names and notes').fill('счет');
    await page.waitForText('Пришли без счёта');
    expect(await page.axe()).toEqual([]);
    // A note written meanwhile is found as well; an erased client is gone at once.
    await page.label('Search names and notes').fill('parcel');
    await page.waitForText('Clients: 1 of 4');
    const more = {
      category: 'returns',
      severity: 1,
      happenedAt: Date.now(),
      channel: 'email',
      what: 'Sent a parcel back',
    } as const;
    await own.command('logNote', { client: ids.get('Northwind') ?? '' }, more);
    await page.waitForText('Clients: 2 of 4');
    await page.label('Search names and notes').fill('');

    await choose(page, 'View', 'Yellow and red');
    await page.waitForText('Clients: 1 of 4');
    await page.role('button', /^Remove the filter: Status/).click();
    await page.waitForText('Clients: 4 of 4');
    await choose(page, 'View', 'Loses money');
    await page.waitForText('Clients: 1 of 4');
    await table.within.role('link', 'Globex').waitUntilThere();

    await page.role('button', 'Saved views').click();
    await page.label(/^Name of the view/).fill('Ours');
    await page.role('button', 'Save this view').click();
    await page.waitForText('View “Ours” saved');
    await page.role('button', /^Remove the filter: Value/).click();
    await page.waitForText('Clients: 4 of 4');
    await choose(page, 'View', 'Ours');
    await page.waitForText('Clients: 1 of 4');
    await page.role('button', /^Remove the filter: Value/).click();

    await own.command('eraseClient', { client: ids.get('Globex') ?? '' }, {});
    await page.waitForText('Clients: 3 of 3');
    await table.within.role('button', 'Points').click();
    await table.within.css('[role=columnheader][aria-sort=descending]').waitUntilThere();
  });

  test('the address says how one looks at it: a link, Back, and the view that is shown first', async ({ driver, page }) => {
    await page.goto(`${driver.origin}/dashboard.html#/overview?q=${encodeURIComponent('счёта')}`);
    await page.waitForText('Clients: 1 of 3');
    await page.label('Search names and notes').fill('');
    await page.waitForText('Clients: 3 of 3');
    await choose(page, 'View', 'Yellow and red');
    await page.waitForText('Clients: 1 of 3');
    await page.waitFor('its address', () => location.hash.includes('view=cards') || null);
    await page.evaluate(() => history.back());
    await page.waitForText('Clients: 3 of 3');
    await page.evaluate(() => history.forward());
    await page.waitForText('Clients: 1 of 3');

    await page.role('button', 'Saved views').click();
    expect(await page.axe()).toEqual([]);
    await page.role('button', 'Rename the view “Ours”').click();
    await page.label(/^New name of/).fill('Cards first');
    await page.role('button', 'Save').click();
    await page.waitForText('The view is now called “Cards first”');
    await choose(page, 'Shown first', 'Yellow and red');
    await page.role('button', 'Delete the view “Cards first”').click();
    await page.role('button', 'Bring it back').click();
    await page.role('button', 'Delete the view “Cards first”').waitUntilThere();
    // Opened anew, as from the toolbar.
    await page.goto(`${driver.origin}/content-scripts/crm.js`);
    await page.goto(`${driver.origin}/dashboard.html`);
    await page.waitForText('Clients: 1 of 3');
    await page.role('button', 'Saved views').click();
    await choose(page, 'Shown first', 'All clients');
    await page.role('button', /All clients.*Shown first|Shown first.*All clients/).waitUntilThere(); // kept
  });

  test('many changed at once, and taken back; what changed since is left alone', async ({ driver, own, page }) => {
    await page.goto(`${driver.origin}/dashboard.html`);
    await page.waitForText('Clients: 3 of 3');
    await page.role('checkbox', 'Select all that are shown').click();
    await page.waitForText('Selected: 3');
    await page.role('button', 'Set who looks after them').click();
    await page.label(/^Looked after by/).fill('Ann');
    await page.role('button', 'Set').click();
    await page.role('group', /looked after by “Ann” from now on/).waitUntilThere();
    await page.role('button', 'Change them').click();
    await page.waitForText('Changed: 3');
    expect(await page.axe()).toEqual([]);
    const set = (await own.events()).filter(({ body }) => body.owner === 'Ann');
    expect(set).toHaveLength(3);
    await own.command('updateProfile', { client: set[0]?.client ?? '' }, { owner: 'Bob' });
    await page.role('button', 'Take it back').click();
    await page.waitForText('Taken back: 2');
    await page.waitForText('Left alone, because somebody changed them since: 1');
    await page.role('button', 'Close').click();
    expect((await own.events()).filter(({ body }) => body.owner === '')).toHaveLength(2);
  });

  test('keyboard: arrows, space, Enter; the table as a file', async ({ driver, page }) => {
    await page.goto(`${driver.origin}/dashboard.html`);
    await page.waitForText('Clients: 3 of 3');
    await takeFromMenu(page, page, 'Save as a file', 'Table (CSV)');
    const file = await readFile(await driver.waitForDownload(/^clients-.*\.csv$/), 'utf8');
    expect(file.split('\r\n')[0]).toContain('Client,Status,Points');
    expect(file).toContain('Acme GmbH');
    // Paper has every row, and the window to scroll in is not on it.
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.role('button', 'Print the table').click();
    await page.waitFor('the sheet', () => document.querySelector('[data-printed] main table') !== null || null);
    expect(await page.evaluate(() => document.querySelectorAll('main table tbody tr').length)).toBe(3);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.waitFor('the sheet to go', () => document.querySelector('main table') === null || null);
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=grid]')?.focus());
    await page.press('ArrowDown');
    await page.press('Space');
    await page.waitForText('Selected: 1');
    await page.press('Space');
    await page.press('Home');
    await page.press('Enter');
    await page.waitFor('the page of a client', () => location.hash.startsWith('#/client/') || null);
  });
});
