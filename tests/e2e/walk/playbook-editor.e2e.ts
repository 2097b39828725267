import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect } from 'vitest';
import { launch } from '../drivers/launch.ts';
import { until } from '../drivers/until.ts';
import type { View } from '../drivers/view.ts';
import { Before } from './support/before.ts';
import { containing, listToHang, takeFromMenu } from './support/fields.ts';
import type { Desk } from './support/walk-test.ts';
import { test } from './support/walk-test.ts';

declare const browser: { tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> } };

const TALK = 'New terms: prepayment';
const ADDRESS = 'playbooks.html?kind=terms-prepayment&lang=en';
const OURS = 'Good morning, this is about our terms.';

/** Found by its place: to find one of seventy fields by its name takes a second each time. */
const line = (view: View, n: number) => view.css(`[data-where="blocks.${n - 1}"] textarea`);
const preview = (view: View) => view.role('region', 'Preview').within;

/** From the client's overview to the words of the talk. */
async function openWords({ view }: Desk): Promise<void> {
  await takeFromMenu(view, view.role('region', 'Actions').within, 'More', 'What to say');
  await view.role('button', containing(TALK)).click();
  await view.role('radio', 'English').waitUntilThere();
}

/** Saves the script as a file. @returns where it lies */
async function exportScript(desk: Desk, editor: View): Promise<string> {
  await takeFromMenu(editor, editor, 'More', 'Save as a file');
  return desk.driver.waitForDownload(/^sideline-playbooks-en-terms-prepayment.*\.json$/);
}

async function makeOwn(editor: View): Promise<void> {
  await editor.role('button', 'Make your team’s version').click();
  await line(editor, 1).waitUntilThere();
}

describe('a team writes its own scripts', () => {
  test('duplicate, edit, put right, save; the talk uses it; out of use; in another language', async ({ desk, crm, own }) => {
    const { view, driver } = desk;
    await new Before(own, crm, 'clients/7').note('returns', 1, 3, 'Sent four parcels back');
    await desk.goTo('clients/7');
    await openWords(desk);
    expect(await view.axe()).toEqual([]);
    await view.role('button', 'Edit this script').click();
    const tabs = () => own.view.evaluate(async () => (await browser.tabs.query({})).map(({ url }) => url ?? ''));
    const opened = await until('the script in a window', async () => (await tabs()).find((url) => url.includes(ADDRESS)));

    const editor = await driver.openWindow(opened);
    await editor.waitForText('Filled in for');
    await editor.role('button', 'Show examples').click();
    await editor.waitForText('Marked words are examples');
    await makeOwn(editor);
    expect(await editor.axe()).toEqual([]);

    await line(editor, 2).fill('Good morning, {clent}.');
    await editor.role('button', 'Save and use').click();
    await editor.waitForText('The talk, line 2: There is no field “clent”.');
    await editor.waitForText('Talks use Sideline’s own words.');
    await line(editor, 2).fill(OURS);
    await preview(editor).text(OURS).waitUntilThere();
    await editor.role('button', 'Put in a field: Line 2').click();
    await listToHang(editor);
    await editor.role('menuitem', 'client').click();
    await until('the field', async () => (await line(editor, 2).values())[0]?.includes('{client}'));
    await line(editor, 2).fill(OURS);

    // What is not saved survives a closed page.
    await editor.waitForText('Changes are not saved yet');
    await editor.close();
    const again = await driver.openWindow(`${driver.origin}/${ADDRESS}`);
    await until('the words typed before', async () => (await line(again, 2).values())[0] === OURS);
    await again.role('button', 'Save and use').click();
    await again.waitForText('Talks use your team’s version.');

    await view.waitForText(OURS); // the open talk follows
    await view.waitForText('Your team’s version');
    await again.role('checkbox', 'Use it in talks').click();
    await again.waitForText('Your team’s version is kept here');
    await view.role('region', containing(TALK)).within.text(OURS).waitUntilGone();
    await again.role('checkbox', 'Use it in talks').click();
    await view.waitForText(OURS);

    // Another language for this client alone, remembered.
    await view.role('radio', 'Русский').click();
    await view.waitForText(/Новые условия/);
    expect((await own.events()).findLast(({ type }) => type === 'client.profile')?.body).toEqual({ scriptLanguage: 'ru' });
    await view.role('radio', 'English').click();
    await view.waitForText(OURS);
    await again.close();
  });

  test('export, reset, and the file read in another profile; a bad file is named and changes nothing', async ({
    desk,
    browserName,
    build,
  }) => {
    const { driver } = desk;
    const editor = await driver.openWindow(`${driver.origin}/${ADDRESS}`);
    await editor.waitForText('Talks use your team’s version.');
    const file = await exportScript(desk, editor);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'sideline-playbooks', version: 1 });

    await takeFromMenu(editor, editor, 'More', 'Put Sideline’s words back in');
    await editor.role('button', 'Put Sideline’s words back in').click();
    await until('the built-in words', async () => (await line(editor, 2).values())[0] !== OURS);
    await editor.role('button', 'Save and use').click();
    await editor.waitForText(/Saved\. The next talk uses it/);
    await takeFromMenu(editor, editor, 'More', 'Delete your version');
    await editor.role('button', 'Delete your version').click();
    await editor.waitForText('Talks use Sideline’s own words.');
    await editor.close();

    const other = await launch(browserName, { extension: build.folder });
    try {
      const list = await other.openExtensionPage('playbooks.html');
      await list.role('button', `${TALK}, English: Sideline’s words`).waitUntilThere();
      expect(await list.axe()).toEqual([]);
      await list.css('input[type="file"]').setFiles(resolve('package.json'));
      await list.waitForText('This is not a file of Sideline scripts.');
      await list.css('input[type="file"]').setFiles(file);
      await list.waitForText('1 new script');
      await list.role('button', 'Take over 1 script').click();
      await list.waitForText('1 script was taken over.');
      await list.role('button', `${TALK}, English: Your team’s version`).click();
      await until('the words of the file', async () => (await line(list, 2).values())[0] === OURS);
    } finally {
      await other.close();
    }
  });
});
