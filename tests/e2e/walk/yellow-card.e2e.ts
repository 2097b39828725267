import { describe, expect } from 'vitest';
import { v7 } from 'uuid';
import { Before, daysAgo } from './support/before.ts';
import { takeFromMenu } from './support/fields.ts';
import { logNote } from './support/note-steps.ts';
import { test } from './support/walk-test.ts';
import { giveReason, issueYellowCard, saveTold } from './support/yellow-steps.ts';

describe('a yellow card', () => {
  test('two clicks issue it, and the script of the talk is open at once (B-yellow, B-yellow-talk)', async ({
    desk,
    crm,
    own,
  }) => {
    const past = new Before(own, crm, 'clients/0');
    const note = await past.note('disrespect', 3, 1, 'Hung up on Tim');
    await desk.goTo('clients/0');
    await issueYellowCard(desk);
    const planned = (await own.events()).findLast(({ type }) => type === 'card.yellow.planned');
    expect(planned?.body).toMatchObject({ notes: [note], channel: 'phone' });
    for (const field of ['boundary', 'mustChange', 'otherwise']) expect(planned?.body[field]).toMatch(/\w{3}/);
    await desk.view.waitForText('Are you ready?');

    // Later: it warns nobody yet, and says so.
    await desk.view.role('button', 'Later').click();
    const card = desk.view.role('article', 'Yellow card').within;
    await card.role('button', 'I told the client').waitUntilThere();
    await desk.driver.waitForBadge(desk.page, 'Zoë Nought: yellow card, client not told yet, 1 note — open Sideline');
    await card.role('button', 'I told the client').click();
    await saveTold(desk, { answer: 'accepted' });
    await desk.driver.waitForBadge(desk.page, 'Zoë Nought: yellow card, 1 note — open Sideline');
    await desk.view.waitForText(/in 90 days/); // K-lift: from delivery
  });

  test('a second one at the same time is refused and shows the first (B-yellow)', async ({ desk, own }) => {
    const { view } = desk;
    await desk.goTo('clients/0');
    await view.role('button', 'Before phoning').waitUntilThere();
    expect(await view.role('button', 'Yellow card').exists()).toBe(false);

    const { id, client, author } = (await own.events()).findLast(({ type }) => type === 'note.logged') ?? {};
    const again = { notes: [`${author}:${id}`], boundary: 'Again', mustChange: 'Again', otherwise: 'Again' };
    const events = (await own.events()).length;
    const answer = await own.send({ commandId: v7(), name: 'issueYellowCard', target: { client: client ?? '' }, input: again });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'yellow-double', rule: 'K-double' } });
    expect(await own.events()).toHaveLength(events);
  });

  test('a second one within 24 hours is refused, with the time of the first (K-double)', async ({ desk, crm, own }) => {
    const { view } = desk;
    const past = new Before(own, crm, 'clients/2');
    await past.told(await past.yellow([await past.note('disrespect', 3, 3, 'Hung up')]), 2);
    await desk.goTo('clients/2');
    await takeFromMenu(view, view.role('article', 'Yellow card').within, 'More', 'Lift early');
    await giveReason(desk, 'Lift the card', 'They said sorry, and meant it.');
    await logNote(desk, { what: 'Hung up again', category: 'disrespect', severity: 3 });
    await view.role('button', 'Yellow card').click();
    await view.role('form', 'Issue last warning').within.role('button', 'Issue last warning').click();
    await view.waitForText(/A yellow card was issued on .*24 hours later/);
    expect((await own.events()).filter(({ type }) => type === 'card.yellow.planned')).toHaveLength(2);
  });

  test('an objection needs their words and opens a second look (K-heard)', async ({ desk, crm, own }) => {
    const { view } = desk;
    const past = new Before(own, crm, 'clients/4');
    await past.yellow([await past.note('disrespect', 3, 3, 'Hung up')]);
    await desk.goTo('clients/4');
    await view.role('button', 'Open the talk').click();
    await view.waitForText('For us, the boundary is this'); // the words come a moment after the view
    await view.role('button', 'I told the client').click();
    await view.role('radio', 'Objected').click();
    await view.role('button', 'Save: the client has been told').click();
    await view.waitForText('Write down their words: an objection counts.');
    await saveTold(desk, { words: 'It was the other way round.' });
    await view.role('article', 'Yellow card').within.role('button', 'Second look').click();
    await view.label('Who looked again').fill('Maria');
    await view.role('radio', 'The card stands').click();
    await view.label('Why').fill('Two of us heard it.');
    await view.role('button', 'Save the second look').click();
    await view.waitForText('Second look by Maria: The card stands. Two of us heard it.');
  });

  test('is renewed and withdrawn with a reason; chances are counted beside it (K-lift, D-chances)', async ({
    desk,
    crm,
    own,
  }) => {
    const { view } = desk;
    const past = new Before(own, crm, 'clients/5');
    await past.told(await past.yellow([await past.note('disrespect', 3, 85, 'Hung up')]), 84);
    await desk.goTo('clients/5');
    const card = view.role('article', 'Yellow card');
    await view.role('article', 'The review day is near').waitUntilThere();
    await takeFromMenu(view, card.within, 'More', 'Renew');
    await view.waitForText(/Chances so far 1 so far/);
    await giveReason(desk, 'Renew', 'The tone is still rough.');
    await view.waitForText(/The tone is still rough\./);
    await view.waitForText(/in 90 days/);
    await takeFromMenu(view, card.within, 'More', 'Withdraw');
    await giveReason(desk, 'Withdraw', 'It was somebody else.');
    await card.waitUntilGone();
    await view.waitForText('It was somebody else.'); // K-undo: in the history
  });

  test('lapses by itself after 90 days; the next one is the last warning (K-lift, B-yellow)', async ({ desk, crm, own }) => {
    const { view } = desk;
    const past = new Before(own, crm, 'clients/6');
    await past.yellow([await past.note('all-hours', 3, 100, 'Rang at night')]);
    await desk.goTo('clients/6');
    await view.role('button', 'I told the client').click();
    await saveTold(desk, { when: new Date(daysAgo(92)) });
    await desk.driver.waitForBadge(desk.page, `Pat "Quick" O'Hara: 1 note — open Sideline`);
    await view.role('button', /Show what is over/).click();
    await view.waitForText(/Lapsed on/);

    await logNote(desk, { what: 'Rang at night again', category: 'all-hours', severity: 3 });
    await view.role('button', 'Yellow card').click();
    await view.waitForText(/This is the last warning: an earlier card was told on/);
    await view.role('button', 'Issue last warning').waitUntilThere();
    await view.role('button', 'Back').click();
  });
});
