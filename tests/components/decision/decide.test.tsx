// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { updateSettings } from '@/lib/settings/update-settings';
import { expectNone, showClient, stored } from '../cards/past';
import { catchDownloads } from '../support/downloads';
import { screen, startApp, within } from '../support/app';
import { type ann, proposal, receive } from './colleague';

// P-decision-file, B-manager: the manager reads what was asked and decides.

beforeEach(() => startApp({ work: 'team', role: 'manager', name: 'Eva' }));

type Options = { opinion?: boolean; world?: ReturnType<typeof ann> };
async function decide(options: Options = {}) {
  const asked = await proposal(options);
  await receive(asked.file);
  return { ...asked, ...showClient(asked.client, { name: 'card.red.decide', ref: asked.about }) };
}
const fact = async (label: string) => (await screen.findByText(label, { selector: 'dt' })).parentElement;

describe('what stands before the decision', () => {
  test('chances, what it costs and sets free, what was tried, our own part, time (A-freed, D-chances)', async () => {
    await decide();
    expect(await fact('Revenue a year at risk')).toHaveTextContent('not stated');
    expect(await fact('Hours a month set free')).toHaveTextContent('not stated');
    expect(await fact('Time noted so far')).toHaveTextContent('20 minutes');
    expect(await fact('Measures tried')).toHaveTextContent('none');
    expect(await fact('Our own part')).toHaveTextContent('in 1 of 1 notes');
    expect(screen.getByText('This is the first chance.')).toBeInTheDocument();
  });

  test('revenue, hours and measures once they are known', async () => {
    const { world, client, about } = await proposal();
    await world.must('setWorth', { client }, { revenue: { amount: 12_000, currency: 'EUR' } });
    await world.must('setCaseItem', { client }, { ref: about, field: 'hoursFreed', value: 22 });
    const told = { agreed: 'E-mail only', toldOn: '2026-02-01', from: '2026-02-01' };
    const { events } = await world.must('startRemedy', { client }, { remedy: 'C-channel', ...told });
    await world.must('endRemedy', { client }, { ref: events[0] ?? '', outcome: 'worse' });
    await world.must('startRemedy', { client }, { remedy: 'D-minimum', ...told });
    await receive(await world.file('request', client, about));
    showClient(client, { name: 'card.red.decide', ref: about });
    expect(await fact('Revenue a year at risk')).toHaveTextContent('€12,000');
    expect(await fact('Hours a month set free')).toHaveTextContent('22');
    expect(await fact('Measures tried')).toHaveTextContent(/One agreed channel: It got worse\s+Higher minimum order: running/);
  });

  test('the evidence whole: category, severity, what, quote, our part, who logged it', async () => {
    await decide();
    const list = within(await screen.findByRole('group', { name: /Evidence: 1 note/ }));
    const [note] = list.getAllByRole('listitem');
    expect(note).toHaveTextContent('Abused one of us · Serious');
    expect(note).toHaveTextContent('Swore at Maria');
    expect(list.getByRole('blockquote', { name: 'In their words' })).toHaveTextContent('You idiots');
    await waitFor(() => expect(note).toHaveTextContent(/Our part: Shared · Cost us 20 minutes · logged by Ann/));
  });
});

describe('a second opinion (D-second-opinion)', () => {
  test('one witness is pointed out; an opinion is recorded, and the warning goes', async () => {
    const { user, about } = await decide({ opinion: false });
    const warning = 'All evidence comes from one person. Ask somebody else before you decide.';
    expect(await screen.findByText(warning)).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Record a second opinion' })); // once what was kept was read
    await user.type(screen.getByRole('textbox', { name: /Whom did you ask/ }), 'Maria');
    await user.click(screen.getByRole('button', { name: 'Save the opinion' }));
    expect(screen.getByText('Please fill this in.')).toBeInTheDocument(); // half an opinion is none
    await expectNone('card.red.opinion');
    await user.type(screen.getByRole('textbox', { name: /What did they say/ }), 'He did');
    await user.click(screen.getByRole('button', { name: 'Save the opinion' }));
    await waitFor(async () => expect(await stored('card.red.opinion')).toEqual([{ who: 'Maria', answer: 'He did', ref: about }]));
    await waitFor(() => expect(screen.queryByText(warning)).toBeNull());
    expect((await screen.findAllByText('Maria: He did')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Record a second opinion' })).toBeNull();
  });

  test('is not asked for where there is one', async () => {
    await decide();
    expect((await screen.findAllByText('Tom: I heard it')).length).toBeGreaterThan(0);
    expect(screen.queryByText(/comes from one person/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Record a second opinion' })).toBeNull();
  });
});

describe('the decision', () => {
  test('approved with a word to the team; then the answer is saved as a file to send', async () => {
    const saved = catchDownloads();
    const { user, about } = await decide();
    await user.type(await screen.findByRole('textbox', { name: /A word to the team/ }), 'Maria comes first');
    await user.click(screen.getByRole('button', { name: 'Approve' }));
    await waitFor(async () =>
      expect(await stored('card.red.approved')).toEqual([{ as: 'manager', reason: 'Maria comes first', ref: about }]),
    );
    expect(await screen.findByRole('heading', { name: 'Send the answer' })).toBeInTheDocument();
    expect(screen.getByText(/^Ann asked this in another Sideline/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save the answer as a file' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/^sideline-answer-\d{8}\.json$/);
    const { kind, about: asked, events } = JSON.parse(await new Response(saved[0]?.file).text());
    expect({ kind, asked }).toEqual({ kind: 'answer', asked: about });
    expect(events.map(({ type }: { type: string }) => type)).toEqual(['card.red.approved']); // nothing else goes back
    expect(await screen.findByText(/^Saved as sideline-answer-.*Send it back/)).toBeInTheDocument();
  });

  test('declined: only with a reason, and that goes back too', async () => {
    const { user, about } = await decide();
    await user.click(await screen.findByRole('button', { name: 'Decline' }));
    await user.click(await screen.findByRole('button', { name: 'Decline' }));
    await expectNone('card.red.declined');
    await user.type(await screen.findByRole('textbox', { name: /^Reason/ }), 'Talk once more');
    await user.click(screen.getByRole('button', { name: 'Decline' }));
    await waitFor(async () =>
      expect(await stored('card.red.declined')).toEqual([{ as: 'manager', reason: 'Talk once more', ref: about }]),
    );
    expect(await screen.findByRole('heading', { name: 'Send the answer' })).toBeInTheDocument();
    expect(screen.getByText(/by Eva: Talk once more/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save the answer as a file' })).toBeInTheDocument();
  });

  test('a salesperson reads it and cannot decide', async () => {
    await updateSettings({ role: 'salesperson' });
    await decide();
    expect(await screen.findByText(/It waits for a manager/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Decline' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Save as a file for the manager' })).toBeNull(); // it is Ann's to send
  });
});
