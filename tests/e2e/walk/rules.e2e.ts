import { describe, expect } from 'vitest';
import { Before } from './support/before.ts';
import { listToHang } from './support/fields.ts';
import { setUp } from './support/set-up.ts';
import { saveNote } from './support/note-steps.ts';
import { test } from './support/walk-test.ts';

const PATH = 'clients/2';

describe('the rules of a team', () => {
  test('a change is shown with whom it touches, saved, and in force at once', async ({ desk, own, crm, driver }) => {
    const { view: panel, t } = desk;
    const past = new Before(own, crm, PATH);
    for (const day of [3, 2]) await past.note('disrespect', 2, day, 'Hung up');
    await setUp(own, { name: 'Ann', role: 'manager', work: 'team' });
    await desk.goTo(PATH);
    await panel.waitForText(t('suggestions:title.S-yellow'));

    const rules = await driver.openExtensionPage('dashboard.html#/rules');
    await rules.waitForText('Rules no. 1');
    await rules.label(t('policy:label.yellowPoints')).fill('0');
    await rules.press('Tab');
    await rules.waitForText('More than 0, at most 1,000.');
    await rules.label(t('policy:label.yellowPoints')).fill('20');
    await rules.press('Tab');
    await rules.role('button', t('policy:category.add')).click();
    await rules.label(t('policy:category.en')).fill('Late papers');
    await rules.label(t('policy:category.ru')).fill('Поздние бумаги');
    expect(await rules.axe()).toEqual([]);
    await rules.role('button', t('policy:save.open')).click();
    await rules.waitForText('1 client would change:');
    await rules.role('row', /Issue a yellow card.*Have a calm talk/s).waitUntilThere();
    expect(await rules.axe()).toEqual([]);
    await rules.role('button', t('policy:save.do')).click();
    await rules.waitForText(/Rules no\. 2, saved .* by Ann\./);

    const [event] = await own.events();
    for (const path of [`dashboard.html#/client/${event?.client}`, `document.html?client=${event?.client}`]) {
      const file = await driver.openExtensionPage(path);
      await file.waitForText(/By rules no\. 2 of /);
      await file.close();
    }
    await desk.page.activate();
    await panel.waitForText(t('suggestions:title.S-talk'));
    await panel.waitForText(/By rules no\. 2 of /);
  });

  test('a category of the team’s own is there when a note is logged, and counts', async ({ desk }) => {
    const { view, t } = desk;
    await view.role('button', t('client:actions.logNote')).click();
    await view.label(/^What happened/).fill('The papers came a week late');
    await view.role('combobox', t('notes:otherCategory')).fill('Late papers');
    await listToHang(view);
    await view.role('option', /Late papers/).click();
    await saveNote(desk);
    await view.role('button', /^8\.\d+ points$/).waitUntilThere();
  });

  test('earlier rules are taken again as new ones; a salesperson only reads them', async ({ driver, own, desk: { t } }) => {
    const rules = await driver.openExtensionPage('dashboard.html#/rules');
    await rules.role('button', /^No\. 1 · /).click();
    await rules.role('button', t('policy:version.takeOf', { version: 1 })).click();
    await rules.role('button', t('policy:save.open')).click();
    await rules.waitForText('1 client would change:');
    await rules.waitForText('Categories no longer offered: added Late papers'); // notes use it: it stays, hidden
    await rules.role('button', t('policy:save.do')).click();
    await rules.waitForText('Rules no. 3');

    await setUp(own, { name: 'Ann', role: 'salesperson', work: 'team' });
    await rules.waitForText('In a team, a manager or deputy changes them.');
    await rules.role('button', t('policy:save.open')).waitUntilGone();
    expect(await rules.axe()).toEqual([]);
    await rules.close();
  });
});
