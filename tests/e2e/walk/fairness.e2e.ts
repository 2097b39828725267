import { describe, expect } from 'vitest';
import { Before } from './support/before.ts';
import { takeFromMenu } from './support/fields.ts';
import { moreActions } from './support/more-actions.ts';
import { setUp } from './support/set-up.ts';
import { test } from './support/walk-test.ts';

describe('our own part first, and nobody left alone', () => {
  test('a call for the manager stays in sight until it is answered (B-staff)', async ({ desk, crm, own, driver }) => {
    const { view } = desk;
    await new Before(own, crm, 'clients/2').note('disrespect', 2, 3, 'Hung up');
    await setUp(own, { name: 'Ann', role: 'salesperson', work: 'team' });
    await desk.goTo('clients/2');
    await takeFromMenu(view, view.role('region', 'Actions').within, 'More', 'I need my manager');
    await view.label('What should the manager do?').fill('Join the next call.');
    await view.role('button', 'Call the manager').click();
    await view.role('article', 'The manager is needed').waitUntilThere();
    await view.role('button', '1 question waits for an answer').waitUntilThere();
    const popup = await driver.openPopup();
    await popup.role('button', '1 question waits for an answer').waitUntilThere();
    await popup.close();
    await view.role('article', 'The manager is needed').within.role('button', 'Answer the call').click();
    await view.waitForText('A manager answers this.');
    await view.role('button', 'Back').click();

    await setUp(own, { name: 'Ann', role: 'manager', work: 'team' });
    await view.role('article', 'The manager is needed').within.role('button', 'Answer the call').click();
    await view.label('What was done').fill('I led the call.');
    await view.label('How was the colleague backed?').fill('I said before the client that Ann decides.');
    await view.role('button', 'Save the answer').click();
    await view.role('button', '0 questions wait for an answer').waitUntilThere();
    await view.waitForText('I said before the client that Ann decides.');
  });

  test('before a quarrel is answered in public: four answers, the manager decides, then the words (B-public)', async ({
    desk,
  }) => {
    const { view, t } = desk;
    await takeFromMenu(view, view.role('region', 'Actions').within, 'More', 'What to say');
    await view.role('button', /^A quarrel in public/).click();
    await view.waitForText('The words are here once a manager has decided.');
    await view.role('button', 'Before answering in public').click();
    await view.label('What did they write, and where?').fill('A thread about us');
    await view.role('button', 'Save the four answers').click();
    await view.waitForText('Please fill this in.');
    await view.label('Is there a grave enough ground?').fill('It is wrong');
    await view.label('What would follow from our answer?').fill('Three more replies');
    await view.label('What would customers and partners make of it?').fill('They would wonder');
    await view.label('What does it do to our standing?').fill('Little');
    await view.role('button', 'Save the four answers').click();
    await view.waitForText(t('waiting:quarrel.weighed')); // said at the foot, where it must not take the click
    await view.role('article', 'A quarrel in public').within.role('button', 'Decide on the answer').click();
    await view.role('radio', 'In private').click();
    await view.label('Why').fill('A call settles it');
    await view.role('button', 'Save the decision').click();
    await view.role('button', t('talks:log')).waitUntilThere(); // now the words are there
    await view.role('button', 'Back').click();
    await view.role('button', 'Back').click();
    await view.role('article', 'A quarrel in public').waitUntilThere();
  });

  test('three notes with a part of ours: their side first, as a step of its own (S-own, C-perspective)', async ({
    desk,
    crm,
    own,
  }) => {
    const { view } = desk;
    const past = new Before(own, crm, 'clients/3');
    for (const day of [9, 6, 3]) await past.note('blame-shifting', 2, day, 'Blamed us', { ownPart: 'shared' });
    await desk.goTo('clients/3');
    await view.role('article', 'Look at our part first').within.role('button', 'Try a measure').click();
    await view.label('Our share').fill('We sent it late.');
    await view.label('How it looks from their side').fill('They wait and hear nothing.');
    await view.label('What the one talk is to change').fill('A call every Friday.');
    await view.role('button', 'Save this step').click();
    await view.role('article', 'See it from their side').waitUntilThere();
    expect((await own.events()).at(-1)?.body).toMatchObject({ remedy: 'C-perspective', ourShare: 'We sent it late.' });
  });

  test('the working agreement has numbers, a note cites one, and the warning names it (B-charter)', async ({
    desk,
    crm,
    own,
  }) => {
    const { view } = desk;
    await new Before(own, crm, 'clients/4').note('disrespect', 2, 3, 'Hung up');
    await desk.goTo('clients/4');
    await moreActions(desk, 'agreement');
    await view.label('Agreed hours').fill('Weekdays 9 to 17');
    await view.label('How decisions are made').fill('In writing');
    await view.role('button', 'Save').click();
    await view.role('heading', 'Agreement and worth').waitUntilGone();
    const clause = '1. Hours: Weekdays 9 to 17';
    await new Before(own, crm, 'clients/4').note('all-hours', 3, 1, 'Rang at midnight', { clause });
    await view.role('button', 'Yellow card').click();
    const boundary = view.label('The boundary that was crossed');
    await boundary.waitUntilThere();
    expect((await boundary.values()).join()).toContain(`as we agreed: “${clause}”`);
  });

  test('the whole file is one document, with every entry (domain 8)', async ({ desk, driver, own }) => {
    const client = (await own.events()).findLast(({ type }) => type === 'agreement.set')?.client ?? '';
    const page = await driver.openExtensionPage(`document.html?client=${client}`);
    await page.role('button', 'Print or save as PDF').waitUntilThere();
    for (const part of ['Working agreement', 'Notes', 'Everything in order']) await page.role('region', part).waitUntilThere();
    await page.waitForText('Rang at midnight');
    expect(await page.axe()).toEqual([]);
    await page.close();
    expect(desk.view).toBeDefined();
  });
});
