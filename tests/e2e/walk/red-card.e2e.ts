import { describe, expect } from 'vitest';
import { v7 } from 'uuid';
import type { Driver } from '../drivers/driver.ts';
import { Before } from './support/before.ts';
import { takeFromMenu } from './support/fields.ts';
import { logNote } from './support/note-steps.ts';
import { confirmRedCard, openProposal, propose, shownCode, startRemedy } from './support/red-steps.ts';
import { test } from './support/walk-test.ts';
import { giveReason } from './support/yellow-steps.ts';

const OPINION = { who: 'Maria', answer: 'I heard it too.' };

/** Changes who the user is, on the settings page. */
async function become(driver: Driver, role: 'Salesperson' | 'Manager', work: 'Alone' | 'In a team'): Promise<void> {
  const options = await driver.openExtensionPage('options.html');
  await options.role('radio', role).click();
  await options.role('radio', work).click();
  await options.waitFor(
    'the settings',
    async (wanted) => {
      type Storage = { local: { get(key: string): Promise<{ settings: { role: string; work: string } }> } };
      const { settings } = await (globalThis as unknown as { browser: { storage: Storage } }).browser.storage.local.get(
        'settings',
      );
      return settings.role === wanted[0] && settings.work === wanted[1] ? true : null;
    },
    [role.toLowerCase(), work === 'Alone' ? 'alone' : 'team'],
  );
  await options.close();
}

describe('a red card', () => {
  test('after abuse it needs no measure, but a second opinion and the code (B-fast, D-second-opinion, B-manager)', async ({
    desk,
    crm,
    own,
  }) => {
    const { view } = desk;
    await new Before(own, crm, 'clients/2').note('abuse', 3, 1, 'Swore at Tim until he left the room');
    await desk.goTo('clients/2');
    await openProposal(desk);
    await propose(desk, { ground: 'abuse', reason: 'Nobody is sworn at here.' });
    await view.waitForText('Please fill this in.'); // the second opinion
    expect((await own.events()).some(({ type }) => type === 'card.red.proposed')).toBe(false);
    await propose(desk, { reason: 'Nobody is sworn at here.', opinion: OPINION });
    await confirmRedCard(desk, await shownCode(desk));
    await view.role('list', 'Stages of the parting').waitUntilThere();
    await desk.driver.waitForBadge(
      desk.page,
      'Müller & Söhne GmbH: say nothing to the client yet, red card, 1 note — open Sideline',
    );
    expect((await own.events()).findLast(({ type }) => type === 'card.red.approved')?.body).toMatchObject({ as: 'alone' });
  });

  test('a second one is not offered; nor a yellow one beside it (K-double)', async ({ desk, own }) => {
    const { view } = desk;
    await view.role('button', 'Back').click();
    const before = (await own.events()).length;
    await takeFromMenu(view, view.role('region', 'Actions').within, 'More', 'Propose a red card');
    await view.role('button', 'Go to the parting').waitUntilThere();
    expect(await view.role('button', 'Propose parting').exists()).toBe(false);
    await view.role('button', 'Back').click();
    await logNote(desk, { what: 'Swore again', category: 'abuse', severity: 3 });
    expect(await view.role('button', 'Yellow card').exists()).toBe(false);
    const { id, client, author } = (await own.events()).findLast(({ type }) => type === 'note.logged') ?? {};
    const card = { notes: [`${author}:${id}`], boundary: 'Calm', mustChange: 'Calm', otherwise: 'We part' };
    const answer = await own.send({ commandId: v7(), name: 'issueYellowCard', target: { client: client ?? '' }, input: card });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'parting-under-way' } });
    expect(await own.events()).toHaveLength(before + 1);
  });

  test('a lead is declined: no warning, four stages (A-decline)', async ({ desk, crm, own }) => {
    const { view } = desk;
    await new Before(own, crm, 'clients/3').note('all-hours', 2, 1, 'Rang at midnight, before the first order');
    await desk.goTo('clients/3');
    await view.role('article', 'Decline now').within.role('button', 'Decline politely').click();
    await propose(desk, { ground: 'decline', reason: 'They need somebody at night.' });
    await confirmRedCard(desk, await shownCode(desk));
    await view.waitForText('0 of 4 stages closed');
    await desk.driver.waitForBadge(desk.page, 'ООО «Ромашка»: red card, 1 note — open Sideline'); // no legal stage: it may be said
  });

  test('in a team it waits for a manager, who declines with a reason (B-manager)', async ({ driver, desk, crm, own }) => {
    const { view } = desk;
    await become(driver, 'Salesperson', 'In a team');
    const past = new Before(own, crm, 'clients/4');
    const first = await past.note('disrespect', 3, 40, 'Hung up');
    await past.told(await past.yellow([first]), 39);
    const again = await past.note('disrespect', 3, 2, 'Hung up again');
    await desk.goTo('clients/4');
    await startRemedy(desk, { remedy: 'C-agreement', agreed: 'One list of changes a week.' });
    await openProposal(desk);
    await propose(desk, { ground: 'yellow', reason: 'It goes on.', opinion: OPINION });
    await view.waitForText('It waits for a manager.');
    expect(await view.role('button', /Approve|Confirm the red card/).exists()).toBe(false);
    await desk.driver.waitForBadge(desk.page, /: say nothing to the client yet, yellow card, 2 notes/);

    // The salesperson tries it past the panel, by a message of its own.
    const ref = (await own.events()).findLast(({ type }) => type === 'card.red.proposed');
    const proposal = `${ref?.author}:${ref?.id}`;
    const target = { client: past.client };
    const approve = await own.send({ commandId: v7(), name: 'approveRedCard', target, input: { ref: proposal, code: '2222' } });
    expect(approve).toMatchObject({ ok: false, refusal: { code: 'manager-needed' } });

    await view.role('button', 'Back').click();
    await become(driver, 'Manager', 'In a team');
    await desk.goTo('clients/4');
    await view.role('button', 'Decide on the proposal').click();
    await view.role('button', 'Decline').click();
    await giveReason(desk, 'Decline', 'One more talk first.');
    await view.waitForText(/One more talk first\./);
    await desk.driver.waitForBadge(desk.page, /: yellow card, 2 notes/);
    expect(again).toContain(':');
  });

  test('new evidence joins an open proposal, and the manager approves (K-double)', async ({ desk, crm, own, driver }) => {
    const { view } = desk;
    await become(driver, 'Salesperson', 'In a team');
    const past = new Before(own, crm, 'clients/6');
    await past.note('abuse', 3, 1, 'Swore at Tim');
    await desk.goTo('clients/6');
    await openProposal(desk);
    await propose(desk, { ground: 'abuse', reason: 'Nobody is sworn at here.', opinion: OPINION });
    await view.waitForText('It waits for a manager.');
    await view.role('button', 'Back').click();
    await logNote(desk, { what: 'Swore at Tina', category: 'abuse', severity: 3 });
    await takeFromMenu(view, view.role('region', 'Actions').within, 'More', 'Propose a red card');
    await view.role('button', 'Add 1 note').click();
    await view.role('button', 'Add 1 note').waitUntilGone();
    expect((await own.events()).at(-1)).toMatchObject({ type: 'card.red.joined' });
    await view.role('button', 'Back').click();

    await become(driver, 'Manager', 'In a team');
    await desk.goTo('clients/6');
    await view.role('button', 'Decide on the proposal').click();
    await view.role('button', 'Approve').click();
    await view.role('list', 'Stages of the parting').waitUntilThere();
    expect((await own.events()).findLast(({ type }) => type === 'card.red.approved')?.body).toMatchObject({ as: 'manager' });
  });
});
