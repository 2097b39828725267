import { describe, expect } from 'vitest';
import { clientAt } from '../teach-sites/pages.ts';
import { launch } from './drivers/launch.ts';
import { badgeGone, confirmSecond, openSettings, pointAt, saveAs, startTeaching } from './teach/teach-steps.ts';
import { test } from './teach/teach-test.ts';
import { logNote } from './walk/support/note-steps.ts';
import { wordsOf } from './walk/support/words.ts';

const named = (index: number, notes = 'no notes') => `${clientAt(index).name}: ${notes} — open Sideline`;

describe('a site that nobody knows is taught', () => {
  test('full loads: from the popup, with a note that comes back; turned off, saved as a file, loaded by a colleague', async ({
    driver,
    own: _own,
    sites,
    browserName,
  }) => {
    const at = (path: string) => sites.url('old-desk', path);
    const page = await driver.open(at('clients/17'));
    const panel = await startTeaching(driver, null);
    await pointAt(panel, page, 'h1');
    await panel.waitForText('Show another client');
    expect(await page.evaluate(() => location.pathname)).toBe('/clients/17'); // the page's own click did not happen
    await page.goto(at('clients/18'));
    await confirmSecond(panel, clientAt(1).name);
    expect(await panel.axe()).toEqual([]);
    await page.goto(at('clients/19'));
    await panel.waitForText('Another client: ООО «Ромашка» (19)');
    await page.goto(at('clients'));
    await panel.waitForText('No client here.');
    await page.goto(at('clients/19'));
    await saveAs(panel, 'Old desk');

    await driver.waitForBadge(page, named(2)); // without a load
    const desk = { view: panel, t: wordsOf('en') };
    await panel.role('heading', clientAt(2).name).waitUntilThere();
    await logNote(desk, { what: 'Shouted at the hotline.', category: 'disrespect' });
    await driver.waitForBadge(page, named(2, '1 note'));
    await page.goto(at('clients/19'));
    await driver.waitForBadge(page, named(2, '1 note'));
    const second = await driver.openWindow(at('clients/19?tab=2#top'));
    await driver.waitForBadge(second, named(2, '1 note'));
    await second.goto(at('clients/20'));
    await driver.waitForBadge(second, named(3));

    const options = await driver.openExtensionPage('options.html');
    await options.waitForText('Number: in the address, /clients/‹number›');
    const menu = async (entry: string) => {
      await options.activate();
      await options.role('button', 'Actions for Old desk').click();
      await options.role('menuitem', entry).click();
    };
    await menu('Turn off');
    await badgeGone(driver, second);
    await menu('Turn on');
    await second.activate();
    await driver.waitForBadge(second, named(3));
    await menu('Save as a file');
    const file = await driver.waitForDownload(/^sideline-site-old-desk\.localhost\.json$/);
    await menu('Delete');
    await options.role('button', 'Delete').click();
    await badgeGone(driver, second);
    await options.close();
    await second.close();

    const colleague = await launch(browserName);
    try {
      const theirs = await openSettings(colleague);
      await theirs.role('region', 'Sites I taught').within.css('input[type="file"]').setFiles(file);
      await theirs.waitForText('This file teaches Sideline:');
      await theirs.waitForText(new URL(at('')).origin);
      await theirs.role('button', 'Allow and add 1 site').click();
      await theirs.waitForText('Added.');
      const open = await colleague.open(at('clients/17'));
      await colleague.waitForBadge(open, named(0));
    } finally {
      await colleague.close();
    }
    await driver.closePanel();
    await page.close();
  });

  test('hash routes: another tab of the same client is the same client, once it was shown', async ({
    driver,
    own: _own,
    sites,
  }) => {
    const page = await driver.open(sites.url('hash-cards', '#/people/17/notes'));
    const panel = await startTeaching(driver, await driver.openPanel());
    await pointAt(panel, page, '[data-testid="person-name"]');
    await page.role('link', clientAt(1).name).click();
    await confirmSecond(panel, clientAt(1).name);
    await page.role('link', 'deals').click();
    await panel.role('button', `This page shows ${clientAt(1).name} too`).click();
    await panel.waitForText(`${clientAt(1).name}, recognised`);
    await saveAs(panel, 'Cards');
    await driver.waitForBadge(page, named(1));
    await page.role('link', clientAt(2).name).click();
    await driver.waitForBadge(page, named(2));
    await page.role('link', 'deals').click();
    await driver.waitForBadge(page, named(2));
    await page.role('link', 'People').click();
    await badgeGone(driver, page);
    await driver.closePanel();
    await page.close();
  });

  test('pushState with a late name: never the name before under the new address', async ({ driver, own: _own, sites }) => {
    const page = await driver.open(sites.url('push-accounts', `accounts/${clientAt(0).uuid}`));
    const panel = await startTeaching(driver, await driver.openPanel());
    await page.css('.title-row span').waitUntilThere();
    await pointAt(panel, page, '.title-row span');
    await page.role('button', clientAt(1).name).click();
    await confirmSecond(panel, clientAt(1).name);
    await panel.waitForText(clientAt(1).uuid);
    await saveAs(panel, 'Accounts');
    await driver.waitForBadge(page, named(1));
    await page.role('button', clientAt(2).name).click();
    await driver.waitForBadge(page, named(2));
    await driver.closePanel();
    await page.close();
  });

  test('the id only in an attribute, under one address: the first client has to be opened again', async ({
    driver,
    own: _own,
    sites,
  }) => {
    const page = await driver.open(sites.url('one-desk', 'desk'));
    const panel = await startTeaching(driver, await driver.openPanel());
    await pointAt(panel, page, 'h1');
    await page.role('button', clientAt(1).name).click();
    await confirmSecond(panel, clientAt(1).name);
    await panel.waitForText(`One more thing: open ${clientAt(0).name} once more`);
    expect(await panel.role('button', 'Save').attributes('disabled')).toEqual(['']);
    await page.role('button', clientAt(0).name).click();
    await panel.waitForText(`${clientAt(0).name}, recognised`);
    await saveAs(panel, 'Desk');
    await driver.waitForBadge(page, named(0));
    await page.role('button', clientAt(2).name).click();
    await driver.waitForBadge(page, named(2));
    await panel.role('heading', clientAt(2).name).waitUntilThere();
    await driver.closePanel();
    await page.close();
  });

  test('refused where two clients would be one, with the reason; nothing is lost when the panel is closed', async ({
    driver,
    own: _own,
    sites,
  }) => {
    const page = await driver.open(sites.url('twin-desk', 'desk'));
    let panel = await startTeaching(driver, await driver.openPanel());
    await pointAt(panel, page, 'h1');
    await panel.waitForText('Show another client');
    await driver.closePanel();
    panel = await driver.openPanel();
    await panel.waitForText('Show another client');
    await page.role('button', clientAt(1).name).click();
    await panel.waitForText('Saved like this, all clients would be one.');
    expect(await panel.role('button', 'Yes, this is right').count()).toBe(0);
    await panel.role('button', 'Stop teaching').click();
    await panel.waitForText('Which CRM is this?');
    expect(await driver.badge(page)).toBeNull();
    await driver.closePanel();
    await page.close();
  });
});
