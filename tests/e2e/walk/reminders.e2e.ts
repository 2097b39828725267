import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { dayAgo, Before } from './support/before.ts';
import { nameOf } from './support/records.ts';
import { test } from './support/walk-test.ts';

describe('what has a day is brought to mind', () => {
  test('counted in popup and panel, and listed; put off, taken back, and done in the form that it opens', async ({
    desk,
    crm,
    own,
    driver,
  }) => {
    const { view, t } = desk;
    const one = new Before(own, crm, 'clients/2');
    await one.note('disrespect', 2, 3, 'Hung up');
    await one.remedy(40);
    const two = new Before(own, crm, 'clients/4');
    const debt = { dueOn: dayAgo(60), agreedDays: 14, sum: { amount: 900, currency: 'EUR' } };
    await two.note('late-payment', 2, 10, 'Nothing came', { debt });
    await desk.goTo('clients/2');
    await view.role('button', /2 things are due$/).waitUntilThere();
    const popup = await driver.openPopup();
    await popup.role('button', '2 things are due').waitUntilThere();
    await popup.close();

    const page = await driver.openExtensionPage('dashboard.html#/reminders');
    const overdue = page.role('region', /^Overdue/).within;
    await overdue
      .role('button', `Open: ${nameOf('clients/2')}, How did the measure go? Agreed: Changes come in one list.`)
      .waitUntilThere();
    await overdue.role('button', `Open: ${nameOf('clients/4')}, Payment overdue: talk about it`).waitUntilThere();
    expect(await page.axe()).toEqual([]);

    await overdue.role('button', /^Later: .*measure/).click();
    await page.role('menuitem', 'Tomorrow morning').click();
    await page
      .role('region', /^Put off/)
      .within.role('button', /^Bring back: .*measure/)
      .waitUntilThere();
    await view.role('button', /1 thing is due$/).waitUntilThere();
    await page.role('button', 'Undo').click();
    await page.role('region', /^Put off/).waitUntilGone();
    await view.role('button', /2 things are due$/).waitUntilThere();
    await page.close();

    await view.role('button', /2 things are due$/).click();
    await view
      .role('region', 'Due')
      .within.role('button', /^Open: .*measure/)
      .click();
    await view.role('radio', t('domain:remedyOutcome.helped')).click();
    await view.role('button', t('cards:remedy.endSubmit')).click();
    await view.role('button', /1 thing is due$/).waitUntilThere();
  });

  test('saved for a calendar: one entry for each thing to come', async ({ driver, crm, own }) => {
    const client = new Before(own, crm, 'clients/5');
    const note = await client.note('disrespect', 3, 3, 'Hung up');
    await own.command(
      'issueYellowCard',
      { client: client.client },
      { notes: [note], boundary: 'b', mustChange: 'm', otherwise: 'o', channel: 'phone', tellOn: dayAgo(-3) },
    );
    const page = await driver.openExtensionPage('dashboard.html#/reminders');
    await page.role('button', 'Save for my calendar').click();
    const file = await readFile(await driver.waitForDownload(/^sideline-reminders-.*\.ics$/), 'utf8');
    expect(file.replaceAll(/\r\n[ \t]/g, '')).toContain(`SUMMARY:${nameOf('clients/5')}: Talk about the yellow card`);
    expect(file).toContain(`DTSTART;VALUE=DATE:${dayAgo(-3).replaceAll('-', '')}`);
    await page.close();
  });
});
