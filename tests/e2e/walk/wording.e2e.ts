import { describe, expect } from 'vitest';
import { until } from '../drivers/until.ts';
import { Before } from './support/before.ts';
import { takeFromMenu, unfold } from './support/fields.ts';
import { fillNote, saveNote } from './support/note-steps.ts';
import { test } from './support/walk-test.ts';

/** The extension API as far as the function below uses it, inside the page. */
declare const browser: {
  storage: { local: { get(key: 'settings'): Promise<{ settings: { wordingHelp?: boolean } }> } };
};

describe('help with wording (domain 8)', () => {
  test('a note: one line under the field, why and what instead on demand, saved all the same', async ({ desk, own }) => {
    const { view } = desk;
    await desk.goTo('clients/3');
    await view.role('button', 'Log a note').click();
    await view.label('What happened?').fill('Полный хам, and a liar. Wrote “you crooks” on 3 May.');
    await view.waitForText('The client may read this: “хам”, “liar”');
    await unfold(view, 'What to write instead');
    await view.waitForText('Better: what was said or done, and when.');
    await view.waitForText('For example: On 3 May, wrote: “…”.');
    expect(await view.axe()).toEqual([]);
    await fillNote(desk, { what: 'He is an arrogant idiot', category: 'disrespect' });
    await view.waitForText('The client may read this: “arrogant”, “idiot”');
    await saveNote(desk);
    expect((await own.events()).findLast(({ type }) => type === 'note.logged')?.body).toMatchObject({
      what: 'He is an arrogant idiot',
    });
  });

  test('a letter: what the user writes into it is looked at, the letter’s own words and quotes are not', async ({
    desk,
    crm,
    own,
  }) => {
    const { view } = desk;
    await new Before(own, crm, 'clients/7').note('returns', 1, 3, 'Sent four parcels back');
    await desk.goTo('clients/7');
    await takeFromMenu(view, view.role('region', 'Actions').within, 'More', 'What to say');
    await view.role('button', /^New terms: prepayment/).click();
    await unfold(view, 'Letter');
    const body = view.label('Text');
    await body.waitUntilThere();
    const [letter = ''] = await body.values();
    await body.fill(`${letter}\n\nYou wrote “you crooks”. Such greedy people.`);
    await view.waitForText('The client may read this: “greedy”');
    expect(await view.axe()).toEqual([]);
    await view.role('button', 'Not now').click();
    await until('the line to go', async () => !(await view.pageText()).includes('The client may read this'));
    expect(await view.role('button', 'Copy as plain text').exists()).toBe(true);
    await view.role('button', 'Back').click();
  });

  test('nothing while it is switched off', async ({ driver, desk, own }) => {
    const isOn = () =>
      own.view.evaluate(async () => {
        const { settings } = await browser.storage.local.get('settings');
        return settings.wordingHelp;
      });
    const toggle = async (isWanted: boolean) => {
      const options = await driver.openExtensionPage('options.html');
      await options.role('checkbox', 'Point at judging words in notes, letters and reasons').click();
      await until('the setting to be kept', async () => (await isOn()) === isWanted);
      await options.close();
    };
    const { view } = desk;
    await toggle(false);
    await desk.goTo('clients/4');
    await view.role('button', 'Log a note').click();
    await view.label('What happened?').fill('He is an arrogant idiot');
    expect(await view.role('status', 'Wording').exists()).toBe(false);
    // Switched on, the very same text is pointed at: what was silent was the help, not the text.
    await toggle(true);
    await desk.page.activate();
    await view.waitForText('The client may read this: “arrogant”, “idiot”');
  });
});
