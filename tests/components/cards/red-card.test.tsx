// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { approvalCode } from '@/lib/domain/red-card';
import { updateSettings } from '@/lib/settings/update-settings';
import { screen, startApp } from '../support/app';
import { dayAgo, expectNone, Past, showClient, stored } from './past';

beforeEach(() => startApp({ work: 'alone' }));

/** An old client with a told yellow card, and a measure that was tried unless `bare`. */
async function warned({ bare = false } = {}) {
  const past = new Past();
  const notes = [await past.note('abuse', 3, 50, 'Shouted at Maria'), await past.note('disrespect', 2, 45)];
  await past.run('updateProfile', { since: dayAgo(400) }, 44);
  await past.tell(await past.yellow(notes, 40), 39);
  await past.note('abuse', 2, 5, 'Shouted again');
  if (!bare) await past.run('startRemedy', { remedy: 'C-channel', agreed: 'E-mail only', toldOn: dayAgo(4), from: dayAgo(4) }, 4);
  return past;
}
const propose = (past: Past) =>
  past.run('proposeRedCard', {
    ground: 'yellow',
    reason: 'It went on',
    notes: [],
    secondOpinion: { who: 'Tom', answer: 'Yes' },
  });
const submit = () => screen.findByRole('button', { name: 'Propose parting' });

describe('proposing to part (B-red)', () => {
  test('only grounds that hold can be chosen; the others say why not', async () => {
    const past = await warned();
    showClient(past.client, { name: 'card.red' });
    expect(await screen.findByRole('radio', { name: /After a yellow card/ })).toBeEnabled();
    const hold = screen.getByRole('radio', { name: /After a hold/ });
    expect(hold).toBeDisabled();
    expect(hold.closest('label')).toHaveTextContent(/Not open: There is no hold that the client was told about/);
    expect(screen.getByRole('radio', { name: /Broke the law/ }).closest('label')).toHaveTextContent(/no note of an unlawful act/);
    expect(screen.getByRole('radio', { name: /Decline at the start/ })).toBeDisabled(); // no lead, not the first month
  });

  test('without a tried measure the gate refuses beside the ground, and nothing is written', async () => {
    const past = await warned({ bare: true });
    const { user } = showClient(past.client, { name: 'card.red' });
    expect(await screen.findByText(/A card needs one tried measure first/)).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: /one clear sentence/ }), 'It went on');
    await user.type(screen.getByRole('textbox', { name: /Whom did you ask/ }), 'Tom');
    await user.type(screen.getByRole('textbox', { name: /What did they say/ }), 'Part');
    await user.click(await submit());
    expect(await screen.findByText(/measure|remedy/i, { selector: '[slot="errorMessage"]' })).toBeInTheDocument();
    await expectNone('card.red.proposed');
    expect(screen.getByRole('button', { name: 'Try a measure first' })).toBeInTheDocument();
  });

  test('reason and second opinion are asked for before anything is sent (D-second-opinion)', async () => {
    const past = await warned();
    const { user } = showClient(past.client, { name: 'card.red' });
    await user.click(await submit());
    expect(screen.getByRole('textbox', { name: /one clear sentence/ })).toHaveFocus();
    expect(screen.getByText(/All evidence comes from one author or one day/)).toBeInTheDocument();
    expect((await screen.findAllByText('Please fill this in.')).length).toBe(3);
    await expectNone('card.red.proposed');
  });

  test('alone: proposed, then confirmed by typing the code; a wrong code is refused beside it (B-manager)', async () => {
    const past = await warned();
    const { user } = showClient(past.client, { name: 'card.red' });
    await user.type(await screen.findByRole('textbox', { name: /one clear sentence/ }), 'It went on');
    await user.type(screen.getByRole('textbox', { name: /Whom did you ask/ }), 'Tom');
    await user.type(screen.getByRole('textbox', { name: /What did they say/ }), 'Part');
    await user.type(screen.getByRole('textbox', { name: 'Hours freed a month' }), '12');
    await user.click(await submit());

    const [first] = await waitFor(async () => {
      const events = await stored('card.red.proposed');
      expect(events).toHaveLength(1);
      return events;
    });
    expect(first).toMatchObject({ ground: 'yellow', reason: 'It went on', secondOpinion: { who: 'Tom', answer: 'Part' } });
    const items = await waitFor(async () => {
      const found = await stored('case.item');
      expect(found).toHaveLength(1);
      return found;
    });
    expect(items[0]).toMatchObject({ field: 'hoursFreed', value: 12 }); // A-freed
    const ref = String(items[0]?.ref);
    const code = await screen.findByRole('textbox', { name: `Type ${approvalCode(ref)} to confirm` });
    await user.type(code, '0000');
    await user.click(screen.getByRole('button', { name: 'Confirm the red card' }));
    expect(await screen.findByText('The code does not match. Type the code that is shown.')).toBeInTheDocument();
    await expectNone('card.red.approved');
    await user.clear(code);
    await user.type(code, approvalCode(ref));
    await user.click(screen.getByRole('button', { name: 'Confirm the red card' }));
    expect(await screen.findByRole('list', { name: 'Stages of the parting' })).toBeInTheDocument(); // straight into the case
    expect((await stored('card.red.approved'))[0]).toMatchObject({ as: 'alone' });
  });

  test('new evidence joins the open proposal (K-double)', async () => {
    const past = await warned();
    const ref = await propose(past);
    const note = await past.note('abuse', 3, 0, 'Once more');
    const { user } = showClient(past.client, { name: 'card.red', notes: [note] });
    await user.click(await screen.findByRole('button', { name: 'Add 1 note' }));
    await waitFor(async () => expect((await stored('card.red.joined'))[0]).toMatchObject({ ref, notes: [note] }));
    expect(await stored('card.red.proposed')).toHaveLength(1);
  });
});

describe('deciding in a team (B-manager)', () => {
  test('a salesperson sees that it waits and cannot decide; an override is not theirs', async () => {
    await updateSettings({ work: 'team', role: 'salesperson' });
    const past = await warned();
    const first = showClient(past.client, { name: 'card.red' });
    expect(await screen.findByRole('radio', { name: /Decided by the manager/ })).toBeDisabled();
    first.unmount();
    await propose(past);
    showClient(past.client);
    expect(await screen.findByText(/It waits for a manager/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Decide on the proposal' })).toBeNull();
  });

  test('a manager approves with a word to the team', async () => {
    await updateSettings({ work: 'team', role: 'manager' });
    const past = await warned();
    const ref = await propose(past);
    const { user } = showClient(past.client);
    await user.click(await screen.findByRole('button', { name: 'Decide on the proposal' }));
    await user.type(await screen.findByRole('textbox', { name: /A word to the team/ }), 'Agreed');
    await user.click(screen.getByRole('button', { name: 'Approve' }));
    expect(await screen.findByRole('list', { name: 'Stages of the parting' })).toBeInTheDocument();
    expect((await stored('card.red.approved'))[0]).toMatchObject({ ref, as: 'manager', reason: 'Agreed' });
  });

  test('a deputy declines, with a reason', async () => {
    await updateSettings({ work: 'team', role: 'deputy' });
    const past = await warned();
    const ref = await propose(past);
    const { user } = showClient(past.client, { name: 'card.red.decide', ref });
    await user.click(await screen.findByRole('button', { name: 'Decline' }));
    await user.click(await screen.findByRole('button', { name: 'Decline' }));
    await expectNone('card.red.declined');
    await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'Try prepayment first');
    await user.click(screen.getByRole('button', { name: 'Decline' }));
    await waitFor(async () =>
      expect((await stored('card.red.declined'))[0]).toMatchObject({ ref, as: 'deputy', reason: 'Try prepayment first' }),
    );
  });

  test('withdrawn with a reason, it stays in the history (K-undo)', async () => {
    const past = await warned();
    const ref = await propose(past);
    const { user } = showClient(past.client, { name: 'card.red.withdraw', ref });
    await user.type(await screen.findByRole('textbox', { name: /Reason/ }), 'They apologised');
    await user.click(screen.getByRole('button', { name: 'Withdraw the proposal' }));
    await user.click(await screen.findByRole('button', { name: /Show what is over/ }));
    expect(await screen.findByText(/Withdrawn on .*: They apologised/)).toBeInTheDocument();
  });
});
