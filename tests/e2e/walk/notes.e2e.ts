import { describe, expect } from 'vitest';
import { until } from '../drivers/until.ts';
import { Before } from './support/before.ts';
import { unfold } from './support/fields.ts';
import { fillNote, historyEntry, logNote, noteAction, saveNote } from './support/note-steps.ts';
import { nameOf } from './support/records.ts';
import { stored } from './support/stored.ts';
import { test } from './support/walk-test.ts';

/** Ten in the morning, so many days ago. */
const morning = (days: number) => new Date(new Date(Date.now() - days * 86_400_000).setHours(10, 0, 0, 0));

describe('notes', () => {
  test('has all its fields, and the page as evidence', async ({ desk, crm, own }) => {
    await desk.goTo('clients/0');
    await logNote(desk, {
      what: 'Said on the phone that our work is a waste of money.',
      category: 'pressure',
      severity: 2,
      happened: morning(3),
      channel: 'meeting',
      quote: 'I could tell everybody what I think of you.',
      ownPart: 'shared',
      link: 'https://mail.example/message/7',
      minutes: 75,
      lost: 120,
      clause: '§ 4: changes are agreed in writing',
    });
    const logged = (await own.events()).findLast(({ type }) => type === 'note.logged');
    expect(logged?.body).toEqual({
      what: 'Said on the phone that our work is a waste of money.',
      category: 'pressure',
      severity: 2,
      happenedAt: expect.any(Number),
      channel: 'meeting',
      quote: 'I could tell everybody what I think of you.',
      ownPart: 'shared',
      evidence: [
        { url: crm.url('clients/0'), title: 'Zoë Nought – Demo CRM' },
        { url: 'https://mail.example/message/7', title: '' },
      ],
      minutes: 75,
      lost: { amount: 120, currency: 'EUR' },
      clause: '§ 4: changes are agreed in writing',
    });
    const minute = (time: number) => Math.floor(time / 60_000);
    expect(minute(Number(logged?.body.happenedAt))).toBe(minute(morning(3).getTime()));
    await desk.view.waitForText('I could tell everybody what I think of you.');
    await desk.view.waitForText('Our part: Shared');
  });

  test('says what is missing, and writes nothing', async ({ desk, own }) => {
    await desk.goTo('clients/1');
    const before = (await own.events()).length;
    await desk.view.role('button', 'Log a note').click();
    await desk.view.role('button', 'Save note').click();
    await desk.view.waitForText('Write what happened.');
    await desk.view.waitForText('Choose a category.');
    expect(await own.events()).toHaveLength(before);
    await desk.view.role('button', 'Back').click();
  });

  test('keeps a draft when the panel and the page are closed', async ({ driver, crm, desk, own }) => {
    await desk.goTo('clients/1');
    await desk.view.role('button', 'Log a note').click();
    await fillNote(desk, { what: 'Half a sentence', category: 'disrespect', quote: 'Never mind' });
    await until('the draft to be kept', async () => JSON.stringify(await stored(own, 'drafts')).includes('Never mind'));
    await driver.closePanel();
    await desk.reopen();
    await desk.view.role('button', 'Continue the note').click();
    await desk.view.waitForText('Not saved yet, kept as a draft.');
    expect(await desk.view.label('What happened?').values()).toEqual(['Half a sentence']);

    // The same client in another tab: the draft belongs to the client, not to a page.
    await driver.closePanel();
    await desk.page.goto('about:blank');
    const other = await driver.open(crm.url('app#/clients/1'));
    await driver.waitForBadge(other, /Northwind/);
    const view = await desk.reopen();
    await view.role('button', 'Continue the note').click();
    await unfold(view, /^Details/);
    expect(await view.label('In their words').values()).toEqual(['Never mind']);
    await saveNote(desk);
    await view.role('button', 'Log a note').waitUntilThere();
    await other.close();
  });

  test('is corrected, moved and withdrawn by further events, and nothing is lost (K-undo)', async ({ desk, crm, own }) => {
    const { view } = desk;
    await new Before(own, crm, 'clients/4').note('disrespect', 1, 1, 'Another client');
    const past = new Before(own, crm, 'clients/2');
    await past.note('disrespect', 2, 2, 'Rude to Tim');
    await past.note('time-drain', 1, 1, 'Came without the plan');
    await desk.goTo('clients/2');

    await noteAction(desk, 'Rude to Tim', 'correct');
    await view.label('What happened?').fill('Rude to Tina');
    await view.role('button', 'Save correction').click();
    await (await historyEntry(desk, 'Rude to Tina')).role('button', /Earlier wording/).click();
    await view.waitForText('Rude to Tim');

    await noteAction(desk, 'Came without the plan', 'withdraw');
    await view.label('Why?').fill('It was our mistake');
    await view.role('form', 'Withdraw').within.role('button', 'Withdraw').click();
    await view.waitForText('Withdrawn: It was our mistake');

    await noteAction(desk, 'Rude to Tina', 'move');
    await view.label('Name, phone or e-mail').fill('Ковал');
    await view.role('option', new RegExp(nameOf('clients/4'))).click();
    await view.role('button', 'Move').click();
    await view.waitForText('Moved to another client');
    await desk.goTo('clients/4');
    await view.waitForText('Moved here from another client');
    await view.waitForText('Rude to Tina');
  });

  test('shows the sum of a suggestion; "not now" lasts until the next note', async ({ desk, crm, own }) => {
    const past = new Before(own, crm, 'clients/6');
    await past.note('all-hours', 2, 1, 'Rang at midnight');
    await past.note('all-hours', 2, 0, 'Rang at six');
    await desk.goTo('clients/6');
    const { view } = desk;
    const card = view.role('article', 'Issue a yellow card');
    await card.waitUntilThere();
    // Worked example: severity 2 today and a day ago, half-life 90 days.
    expect(await card.within.css('li').texts()).toEqual(['5.98 points; suggested from 5.']);
    await view.role('button', /points$/).click();
    expect(await view.role('table', 'How the points add up').within.css('tr').texts()).toContain('Total5.98');
    await card.within.role('button', 'Not now').click();
    await card.waitUntilGone();
    await logNote(desk, { what: 'Rang on Sunday', category: 'all-hours' });
    await card.waitUntilThere();
  });
});
