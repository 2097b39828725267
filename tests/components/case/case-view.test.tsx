// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { policy } from '@/lib/schema/policy';
import { updateSettings } from '@/lib/settings/update-settings';
import { db } from '@/lib/store/database';
import { dayAgo, expectNone, showClient, stored } from '../cards/past';
import { screen, startApp, within } from '../support/app';
import { Parting } from './parting';

beforeEach(() => startApp({ work: 'alone' }));

const open = (past: Parting) => showClient(past.client, { name: 'case', ref: past.red });
const list = () => screen.findByRole('list', { name: 'Stages of the parting' });
const toggle = async (name: RegExp) => within(await list()).getByRole('button', { name });
const body = (name: string) => screen.findByRole('group', { name });

describe('the nine stages', () => {
  test('all are listed; the current one is open, the others say open, closed or locked', async () => {
    const past = await new Parting().decided();
    open(past);
    const items = within(await list())
      .getAllByRole('listitem')
      .filter((item) => item.querySelector('h2'));
    expect(items).toHaveLength(9);
    expect(await toggle(/Decide/)).toHaveTextContent('closed');
    const legal = await toggle(/Legal check/);
    expect(legal).toHaveTextContent('Now');
    expect(legal).toHaveAttribute('aria-expanded', 'true');
    expect(await toggle(/The call/)).toHaveTextContent('locked');
    expect(screen.getByText('1 of 9 stages closed')).toBeInTheDocument();
  });

  test('a locked stage says what it waits for', async () => {
    const past = await new Parting().legal();
    const { user } = open(past);
    await user.click(await toggle(/The call/));
    expect(await body('Stage 6: The call')).toHaveTextContent('Opens when “What we owe” is closed.');
    await user.click(await toggle(/Afterwards/));
    expect(await body('Stage 7: Afterwards')).toHaveTextContent('Opens when “The call” is closed.');
  });

  test('a closed stage is summarised and can be opened again, with a reason (K-undo)', async () => {
    const past = await new Parting().decided();
    const { user } = open(past);
    await user.click(await toggle(/Decide/));
    const decide = await body('Stage 1: Decide');
    expect(decide).toHaveTextContent(/Closed on .* by Ann/);
    expect(decide).toHaveTextContent('They insult our people');
    expect(decide).toHaveTextContent('€12,000');
    await user.click(within(decide).getByRole('button', { name: 'Reopen' }));
    await user.type(within(decide).getByRole('textbox', { name: /Why is it opened again/ }), 'New numbers');
    await user.click(within(decide).getByRole('button', { name: 'Reopen this stage' }));
    await waitFor(async () =>
      expect((await stored('case.stage.reopened'))[0]).toMatchObject({ stage: 'decide', reason: 'New numbers' }),
    );
    await waitFor(async () => expect(await toggle(/Decide/)).toHaveTextContent('Now'));
  });
});

describe('after a parting, on the client’s page (B-after)', () => {
  const ended = async (outcome: 'left' | 'new-terms' | 'bound') => {
    const past = await new Parting().approved();
    if (outcome === 'bound') await past.set({ boundUntil: dayAgo(-30) }, 1.9);
    await past.run('closeCase', { ref: past.red, outcome }, 1.5);
    showClient(past.client);
    await screen.findAllByText('It went on');
  };
  const asked = () => screen.queryByRole('button', { name: /How it feels/ });
  test('whoever left is looked back at', async () => {
    await ended('left');
    expect(asked()).toBeInTheDocument();
  });
  test.each(['new-terms', 'bound'] as const)('about a client who stayed nothing is asked: %s', async (outcome) => {
    await ended(outcome);
    expect(asked()).toBeNull();
    expect(screen.getByRole('button', { name: 'Why we did this' })).toBeInTheDocument();
  });
});

describe('filling a stage in', () => {
  test('a text is a draft while it is typed, and an event once the field is left', async () => {
    const past = await new Parting().approved();
    const first = open(past);
    const reason = await screen.findByRole('textbox', { name: /Why, in one sentence/ });
    await first.user.type(reason, 'They insult our people');
    expect(screen.getByText('Draft, saved when you leave the field')).toBeInTheDocument();
    await expectNone('case.item');
    first.unmount(); // the panel is closed in the middle of it

    const { user } = open(past);
    const again = await screen.findByRole('textbox', { name: /Why, in one sentence/ });
    await waitFor(() => expect(again).toHaveValue('They insult our people'));
    await user.click(again);
    await user.tab();
    await waitFor(async () =>
      expect(await stored('case.item')).toEqual([{ field: 'reason', value: 'They insult our people', ref: past.red }]),
    );
    expect(await screen.findByText('Saved')).toBeInTheDocument();
    await waitFor(async () => expect(await db.drafts.count()).toBe(0));
    await user.click(again);
    await user.tab(); // left unchanged: nothing more is written
    expect(await stored('case.item')).toHaveLength(1);
  });

  test('a choice is saved at once; lines of a table when they are left, empty ones not', async () => {
    const past = await new Parting().legal();
    const { user } = open(past);
    const owed = await body('Stage 3: What we owe');
    await user.click(await within(owed).findByRole('button', { name: 'Add a line' }));
    const line = within(owed).getByRole('group', { name: 'Line 1' });
    await waitFor(() => expect(within(line).getByRole('textbox', { name: 'What' })).toHaveFocus());
    await user.keyboard('Price list');
    await user.click(within(owed).getByRole('button', { name: 'Add a line' }));
    await user.click(await toggle(/Better served/));
    await waitFor(async () =>
      expect((await stored('case.item')).at(-1)).toMatchObject({
        field: 'deliverables',
        value: [{ what: 'Price list', owner: '', due: '' }],
      }),
    );
    await user.click(within(owed).getByRole('checkbox', { name: /We owe them nothing/ }));
    await waitFor(async () => expect((await stored('case.item')).at(-1)).toMatchObject({ field: 'nothingOwed', value: true }));
  });

  test('closing names what is missing, puts the focus there and writes nothing', async () => {
    const past = await new Parting().approved();
    const { user } = open(past);
    await user.click(await screen.findByRole('button', { name: 'Close this stage' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('4 things are missing to close this stage:');
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Why, in one sentence', 'Can you go on with them?', 'Who answered?', 'Revenue a year at risk']);
    expect(screen.getByRole('textbox', { name: /Why, in one sentence/ })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: /Why, in one sentence/ })).toBeInvalid();
    await expectNone('case.stage.closed');

    await user.type(screen.getByRole('textbox', { name: /Who answered/ }), 'Maria');
    await user.tab();
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('3 things are missing'));
    expect(screen.getByRole('alert')).not.toHaveTextContent('Who answered?');
  });

  test('a number is saved when its field is left', async () => {
    const past = await new Parting().approved();
    const { user } = open(past);
    await user.type(await screen.findByRole('textbox', { name: 'Hours a month set free' }), '22');
    await user.tab();
    await waitFor(async () => expect((await stored('case.item'))[0]).toMatchObject({ field: 'hoursFreed', value: 22 }));
  });

  test('the last field is typed and the stage closed in one go: nothing is lost', async () => {
    const past = await new Parting().approved();
    await past.set({ reason: 'R', canGoOn: 'no', revenueAtRisk: { amount: 1, currency: 'EUR' } });
    const { user } = open(past);
    await user.type(await screen.findByRole('textbox', { name: /Who answered/ }), 'Maria');
    await user.click(screen.getByRole('button', { name: 'Close this stage' }));
    await waitFor(async () => expect((await stored('case.stage.closed'))[0]).toMatchObject({ stage: 'decide' }));
    expect((await stored('case.item')).at(-1)).toMatchObject({ field: 'canGoOnBy', value: 'Maria' });
    await waitFor(async () => expect(await toggle(/Legal check/)).toHaveTextContent('Now'));
  });

  test('the reason of the proposal is taken over only by a press', async () => {
    const past = await new Parting().approved();
    const { user } = open(past);
    expect(await screen.findByRole('textbox', { name: /Why, in one sentence/ })).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Take over the reason of the proposal' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: /Why, in one sentence/ })).toHaveValue('It went on'));
  });

  test('talking points are made from the facts (C-step3)', async () => {
    const past = await new Parting().legal();
    const { user } = open(past);
    await user.click(await toggle(/Prepare the call/));
    await user.click(await screen.findByRole('button', { name: 'Suggest points from the facts' }));
    await waitFor(async () => {
      const points = (await stored('case.item')).findLast(({ field }) => field === 'points')?.value as { point: string }[];
      expect(points.map(({ point }) => point)).toEqual([
        'They insult our people',
        'What we agreed in the warning: we speak calmly',
        expect.stringMatching(/Shouted at Maria$/),
        expect.stringMatching(/Hung up$/),
        expect.stringMatching(/^We work for you until /),
      ]);
    });
  });

  const fillPoints = async (past: Parting) => {
    const { user } = open(past);
    await user.click(await toggle(/Prepare the call/));
    await user.click(await screen.findByRole('button', { name: 'Suggest points from the facts' }));
    const latest = async () =>
      (await stored('case.item')).findLast(({ field }) => field === 'points')?.value as { point: string }[];
    await waitFor(async () => expect(await latest()).toBeDefined());
    return (await latest()).map(({ point }) => point);
  };

  test('talking points are in the language of the client’s script, whatever the panel speaks', async () => {
    const past = await new Parting().legal();
    await past.run('updateProfile', { scriptLanguage: 'ru' });
    expect(await fillPoints(past)).toEqual([
      'They insult our people',
      'О чём договорились при предупреждении: we speak calmly',
      expect.stringMatching(/^\d+ \S+ 20\d\d года: Shouted at Maria$/),
      expect.stringMatching(/^\d+ \S+ 20\d\d года: Hung up$/),
      expect.stringMatching(/^Мы работаем для вас до \d+ \S+ 20\d\d года\.$/),
    ]);
  });

  test('P-conflict: where the team states no reason, no point gives one', async () => {
    const past = await new Parting().legal();
    await updateSettings({ policy: policy.parse({ stateReason: false }) });
    expect(await fillPoints(past)).toEqual([expect.stringMatching(/^We work for you until /)]);
  });

  test('a manager closes a stage all the same, in writing; a salesperson cannot', async () => {
    const past = await new Parting().approved();
    const { user, unmount } = open(past);
    await user.click(await screen.findByRole('button', { name: 'Close this stage' }));
    await user.click(await screen.findByRole('button', { name: "Close by a manager's decision" }));
    expect(screen.getByRole('button', { name: 'Close all the same' })).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: /In writing/ }), 'Known to all of us');
    await user.click(screen.getByRole('button', { name: 'Close all the same' }));
    await waitFor(async () =>
      expect((await stored('case.stage.closed'))[0]).toMatchObject({ stage: 'decide', override: 'Known to all of us' }),
    );
    unmount();
    await updateSettings({ work: 'team', role: 'salesperson' });
    const other = open(past);
    const legal = await body('Stage 2: Legal check');
    await other.user.click(within(legal).getByRole('button', { name: 'Close this stage' }));
    expect(await screen.findByText(/are missing to close this stage/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: "Close by a manager's decision" })).toBeNull();
  });
});

describe('say nothing to the client yet (B-legal)', () => {
  test('stands until the legal stage is closed, in the overview and in the case', async () => {
    const past = await new Parting().decided();
    const first = showClient(past.client);
    expect(await screen.findByRole('region', { name: 'Say nothing to the client yet' })).toHaveTextContent(
      /The legal questions are open/,
    );
    first.unmount();
    const second = open(past);
    expect(await screen.findByRole('region', { name: 'Say nothing to the client yet' })).toBeInTheDocument();
    second.unmount();
    await past.set({ contract: 'none', mayEnd: 'yes', endsOn: '2030-01-01' });
    await past.close('legal');
    open(past);
    await list();
    expect(screen.queryByRole('region', { name: 'Say nothing to the client yet' })).toBeNull();
  });

  test('the call view shows no word of the script before', async () => {
    const past = await new Parting().decided();
    showClient(past.client, { name: 'call', ref: past.red });
    expect(await screen.findByText(/The call view is locked/)).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Next sentence' })).toBeNull();
  });
});

describe('after the call', () => {
  test('the letter is filled in, can be changed and copied as plain text (C-step5)', async () => {
    const past = await new Parting().called();
    const { user } = open(past);
    const letter = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
    const text = letter.value;
    expect(text).toContain('They insult our people');
    expect(text).toContain('Huber & Söhne');
    expect(text).toContain('Price list');
    await user.click(screen.getByRole('button', { name: 'Copy as plain text' }));
    expect(await navigator.clipboard.readText()).toBe(
      `${screen.getByRole<HTMLInputElement>('textbox', { name: 'Subject' }).value}\n\n${text}`,
    );
    await user.type(letter, ' PS');
    await user.click(screen.getByRole('button', { name: 'Fill it in again' }));
    expect(letter).toHaveValue(text);
  });

  test('closing the outcome ends the parting; aftercare opens with its dates and "why we did this" (B-after)', async () => {
    const past = await new Parting().settled();
    await past.set({ outcome: 'good-terms', outcomeWhat: 'Calm' }, 0);
    const { user } = open(past);
    await user.click(within(await body('Stage 8: Outcome')).getByRole('button', { name: 'Close this stage' }));
    await waitFor(async () => expect((await stored('case.closed'))[0]).toMatchObject({ outcome: 'good-terms' }));
    const after = await body('Stage 9: Aftercare');
    expect(after).toHaveTextContent('They insult our people');
    expect(after).toHaveTextContent(/How it feels after a day\w* /);
    await user.type(await within(after).findByRole('textbox', { name: /How it feels after a day/ }), 'Better');
    await user.tab();
    expect(await within(after).findByText(/This question comes on/)).toBeInTheDocument(); // not before its day
  });

  test('the outcome closes only after what is left to settle, and says so (C-step5)', async () => {
    const past = await new Parting().called();
    await past.set({ outcome: 'good-terms', outcomeWhat: 'Calm' }, 0);
    const { user } = open(past);
    await user.click(await toggle(/Outcome/));
    await user.click(within(await body('Stage 8: Outcome')).getByRole('button', { name: 'Close this stage' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Afterwards');
    await expectNone('case.closed');
  });

  test('a client who left by themselves needs no call (D)', async () => {
    const past = await new Parting().decided();
    const { user } = open(past);
    await user.click(await screen.findByRole('button', { name: 'It ends without a call' }));
    await user.click(await screen.findByRole('radio', { name: 'They left by themselves' }));
    await user.click(screen.getByRole('button', { name: 'Finish the parting' }));
    await waitFor(async () => expect((await stored('case.closed'))[0]).toMatchObject({ outcome: 'left' }));
  });
});
