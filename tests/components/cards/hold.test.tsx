// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { screen, startApp, within } from '../support/app';
import { DAY, dayAgo, expectNone, Past, showClient, stored } from './past';

beforeEach(() => startApp());

/** A debt that was due so many days ago. */
async function withDebt(dueAgo: number, loggedAgo = dueAgo) {
  const past = new Past();
  const debt = { dueOn: dayAgo(dueAgo), agreedDays: 0, sum: { amount: 4_200, currency: 'EUR' } };
  const happenedAt = Date.now() - loggedAgo * DAY;
  const note = await past.run(
    'logNote',
    { category: 'late-payment', severity: 2, happenedAt, channel: 'email', what: 'Invoice 2041', debt },
    loggedAgo,
  );
  return { past, note };
}
const ladder = () => screen.findByRole('list', { name: 'Steps' });
const steps = async () =>
  within(await ladder())
    .getAllByRole('listitem')
    .map((step) => step.textContent);

describe('late payment (A3-ladder)', () => {
  test('inside the agreed limit nothing is due', async () => {
    const { past } = await withDebt(-5, 0);
    showClient(past.client);
    expect(await screen.findByText(/still inside what was agreed/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Put on hold' })).toBeNull();
  });

  test('each step with its date: the talk first, the hold only after it', async () => {
    const { past, note } = await withDebt(20);
    const { user } = showClient(past.client);
    expect(await screen.findByText(/20 days beyond what was agreed/)).toBeInTheDocument();
    const [, talk, hold, red] = await steps();
    expect(talk).toMatch(/Talk about it now, since/);
    expect(hold).toMatch(/after the step before/);
    expect(red).toMatch(/after the step before/);
    const card = screen.getByRole('article', { name: 'Late payment' });
    await user.click(within(card).getByRole('button', { name: 'Log a talk' }));
    await user.type(await screen.findByRole('textbox', { name: /What was agreed/ }), 'They pay on Friday');
    await user.click(screen.getByRole('button', { name: 'Save the talk' }));
    await waitFor(async () =>
      expect((await stored('talk.held'))[0]).toMatchObject({ kind: 'debt', notes: [note], agreed: 'They pay on Friday' }),
    );
    await waitFor(async () => expect((await steps())[2]).toMatch(/Hold, told to the client from/));
  });

  test('the hold is prefilled from the debt, told, and then counts its days', async () => {
    const { past, note } = await withDebt(60);
    await past.run(
      'logTalk',
      { kind: 'debt', heldAt: Date.now() - 40 * DAY, channel: 'phone', agreed: 'Soon', notes: [note] },
      40,
    );
    const { user } = showClient(past.client);
    await user.click(
      within(await screen.findByRole('article', { name: 'Late payment' })).getByRole('button', { name: 'Put on hold' }),
    );
    expect(await screen.findByRole('textbox', { name: /Why/ })).toHaveValue(
      `The invoice of €4,200, due on ${new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' }).format(new Date(`${dayAgo(60)}T12:00`))}, is still unpaid.`,
    );
    await user.click(screen.getByRole('button', { name: 'Put on hold' }));
    const hold = await screen.findByRole('article', { name: 'On hold' });
    expect(hold).toHaveTextContent('The client does not know yet.');
    await user.click(within(hold).getByRole('button', { name: 'I told the client' }));
    await user.click(await screen.findByRole('button', { name: 'Save: the client knows' }));
    await waitFor(() =>
      expect(screen.getByRole('article', { name: 'On hold' })).toHaveTextContent(/Parting can be proposed from .*, in 30 days/),
    );
    expect((await stored('hold.set'))[0]).toMatchObject({ notes: [note], until: 'until the open invoice is paid' });
  });

  test('paid: the payment is recorded and the hold released in one go', async () => {
    const { past, note } = await withDebt(60);
    const hold = await past.run('setHold', { reason: 'Unpaid', until: 'paid', notes: [note] }, 10);
    const { user } = showClient(past.client, { name: 'card.hold.release', ref: hold });
    expect(await screen.findByRole('radio', { name: 'Paid' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Release the hold' }));
    await waitFor(async () => expect((await stored('hold.released'))[0]).toMatchObject({ ref: hold, because: 'paid' }));
    expect((await stored('debt.paid'))[0]).toMatchObject({ ref: note, paidOn: dayAgo(0) });
  });

  test('another reason must be given', async () => {
    const { past } = await withDebt(60);
    const hold = await past.run('setHold', { reason: 'Unpaid', until: 'paid', notes: [] }, 10);
    const { user } = showClient(past.client, { name: 'card.hold.release', ref: hold });
    await user.click(await screen.findByRole('radio', { name: 'Another reason' }));
    await user.click(screen.getByRole('button', { name: 'Release the hold' }));
    expect(await screen.findByText('Please fill this in.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /In a few words/ })).toHaveFocus();
    await expectNone('hold.released');
  });

  test('a second hold is refused with the words of the gate, and the draft stays (A3-hold)', async () => {
    const past = new Past();
    await past.note('disrespect', 2, 5);
    const { user } = showClient(past.client, { name: 'card.hold' });
    await user.type(await screen.findByRole('textbox', { name: /Why/ }), 'They did not sign');
    await user.type(screen.getByRole('textbox', { name: /Until what happens/ }), 'the contract is signed');
    await past.run('setHold', { reason: 'Elsewhere', until: 'x', notes: [] }); // another window was faster
    await user.click(screen.getByRole('button', { name: 'Put on hold' }));
    expect(await screen.findByText(/Work is already on hold, since/)).toBeInTheDocument();
    expect(await stored('hold.set')).toHaveLength(1);
    expect(screen.getByRole('textbox', { name: /Why/ })).toHaveValue('They did not sign');
  });
});
