import { describe, expect } from 'vitest';
import { until } from '../drivers/until.ts';
import { Before } from './support/before.ts';
import { nameOf, recordRefOf } from './support/records.ts';
import { test } from './support/walk-test.ts';

const NORTHWIND = 'office@northwind.example'; // as the page of clients/1 shows it
const KNOWN = nameOf('clients/6');

describe('a client that is met again (K-return)', () => {
  test('is asked about on page and panel; linked, parted again, and said to be somebody else', async ({
    desk,
    driver,
    own,
    crm,
  }) => {
    const { page } = desk;
    await new Before(own, crm, 'clients/6').note('disrespect', 2, 3, 'Hung up.');
    await own.command('updateProfile', { record: recordRefOf(crm, 'clients/6') }, { emails: [NORTHWIND] });

    await page.activate();
    await page.goto(crm.url('clients/1'));
    const asking = `${nameOf('clients/1')}: no notes. Is this ${KNOWN}? — open Sideline`;
    expect((await driver.waitForBadge(page, asking)).tone).toBe('none'); // no card by itself
    await desk.view.role('heading', `Is this ${KNOWN}?`).waitUntilThere();
    await desk.view.waitForText(`The same e-mail: ${NORTHWIND}`);
    expect(await desk.view.axe()).toEqual([]);

    await desk.view.role('button', 'Yes, the same client').click();
    await driver.waitForBadge(page, /: 1 note — open Sideline$/);
    await desk.view.role('button', '2 records').click();
    await desk.view.role('button', `Undo the link to ${nameOf('clients/1')}`).click();
    await desk.view.role('button', 'Undo').click();
    await driver.waitForBadge(page, asking);

    await desk.view.role('button', 'Somebody else').click();
    await driver.waitForBadge(page, `${nameOf('clients/1')}: no notes — open Sideline`);
    await desk.view.role('button', 'Undo').click();
    await driver.waitForBadge(page, asking);
    await until('the question', () => desk.view.role('heading', `Is this ${KNOWN}?`).exists());
  });
});
