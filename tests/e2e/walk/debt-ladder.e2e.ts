import { describe, expect } from 'vitest';
import { dayAgo, daysAgo } from './support/before.ts';
import { setDate } from './support/fields.ts';
import { logNote, noteAction } from './support/note-steps.ts';
import { openProposal } from './support/red-steps.ts';
import { test } from './support/walk-test.ts';

/** Each test goes on where the one before ended: one debt climbs the ladder, by dates in the past. */
describe('the steps of a late payment (A3-ladder)', () => {
  test('inside the agreed limit it is normal; 7 days beyond it a talk is suggested', async ({ desk }) => {
    const { view } = desk;
    await desk.goTo('clients/9');
    await logNote(desk, {
      what: 'Invoice 2026-118 is unpaid.',
      category: 'late-payment',
      debt: { sum: 6200, dueOn: new Date(daysAgo(5)), agreedDays: 14 },
    });
    await view.waitForText('still inside what was agreed');
    await noteAction(desk, 'Invoice 2026-118 is unpaid.', 'correct');
    await setDate(view, 'Due on', new Date(daysAgo(100)));
    await view.role('button', 'Save correction').click();
    await view.role('article', 'Talk about the late payment').waitUntilThere();
    await view.waitForText(/€6,200, due .*: 86 days beyond what was agreed\./);
  });

  test('14 days after the talk, unpaid: a hold, told to the client', async ({ desk }) => {
    const { view } = desk;
    await view.role('article', 'Talk about the late payment').within.role('button', 'Log the talk').click();
    await view.label('What was agreed').fill('They pay by the end of the month.');
    await setDate(view, 'When', new Date(daysAgo(60)));
    await view.role('button', 'Save the talk').click();
    await view.role('article', 'No work until paid').within.role('button', 'Put on hold').click();
    await view.label('Until what happens').waitUntilThere();
    expect(await view.label('Until what happens').values()).toEqual(['until the open invoice is paid']);
    await view.role('form', 'Put on hold').within.role('button', 'Put on hold').click();
    await view.waitForText('The client does not know yet.');
    await desk.driver.waitForBadge(desk.page, /: on hold, 1 note/);
  });

  test('30 days on hold: parting is suggested, and the hold is its ground', async ({ desk }) => {
    const { view } = desk;
    await openProposal(desk);
    await view.waitForText('There is no hold that the client was told about.'); // B-red: an untold one is no ground
    await view.role('button', 'Back').click();
    await view.role('article', 'On hold').within.role('button', 'I told the client').click();
    await setDate(view, 'When', new Date(daysAgo(31)));
    await view.role('button', 'Save: the client knows').click();
    const suggestion = view.role('article', 'Think about parting: still unpaid');
    await suggestion.waitUntilThere();
    await suggestion.within.role('button', 'Propose a red card').click();
    await view.role('radio', /After a hold/).waitUntilThere();
    expect(await view.role('radio', /After a hold/).attributes('disabled')).toEqual([null]);
    await view.role('button', 'Back').click();
  });

  test('paid: the hold is to be released, and the ladder starts afresh', async ({ desk, own }) => {
    const { view } = desk;
    await noteAction(desk, 'Invoice 2026-118 is unpaid.', 'paid');
    await view.role('button', 'Save payment').click();
    await view.role('article', 'Release the hold').within.role('button', 'Release the hold').click();
    await view.role('radio', 'Paid').click();
    await view.role('form', 'Release the hold').within.role('button', 'Release the hold').click();
    await desk.driver.waitForBadge(desk.page, /e\. V\.: 1 note — open Sideline$/);
    expect((await own.events()).at(-1)).toMatchObject({ type: 'hold.released', body: { because: 'paid' } });
    expect((await own.events()).find(({ type }) => type === 'debt.paid')?.body).toEqual({ paidOn: dayAgo(0) });
    expect(await view.role('article', /parting|hold|payment/).count()).toBe(0);
  });
});
