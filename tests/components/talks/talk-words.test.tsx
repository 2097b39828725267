// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { tellStoreChanged } from '@/lib/messages/tell-store-changed';
import { db } from '@/lib/store/database';
import { dayAgo, DAY, Past, showClient, stored } from '../cards/past';
import { Parting } from '../case/parting';
import { screen, startApp, within } from '../support/app';

vi.mock('@/lib/messages/tell-store-changed', { spy: true });

beforeEach(() => startApp());

async function withDebt() {
  const past = new Past();
  const debt = { dueOn: dayAgo(20), agreedDays: 0, sum: { amount: 1240, currency: 'EUR' } };
  const happenedAt = Date.now() - 10 * DAY;
  await past.run('logNote', { category: 'late-payment', severity: 2, happenedAt, channel: 'phone', what: 'Not paid', debt }, 10);
  return past;
}

describe('words for a talk that belongs to no card', () => {
  test('are found in the menu, by what the talk is about', async () => {
    const past = new Past();
    await past.note('time-drain', 1, 3);
    const { user } = showClient(past.client);
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'What to say' }));
    const late = await screen.findByRole('region', { name: 'An invoice is late' });
    expect(within(late).getAllByRole('button')).toHaveLength(3);
    const [first] = within(late).getAllByRole('button');
    if (first) await user.click(first);
    expect(await screen.findByRole('heading', { level: 2, name: 'What to say' })).toBeInTheDocument();
  });

  test('A3-ladder: the debt of the record is filled in; what is missing stands open, what is typed is kept', async () => {
    const past = await withDebt();
    const { user } = showClient(past.client, { name: 'words', kind: 'payment-first' });
    expect((await screen.findAllByText(/€1,240/))[0]).toBeInTheDocument();
    expect(screen.getByText(/^Still open: .*date to pay by/)).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: /Invoice number/ }), '2026-118');
    await waitFor(() => expect(screen.getAllByText(/2026-118/).length).toBeGreaterThan(0));
  });

  test('B-cool: are you ready? asked before a talk about money, never in its way; not calm reminds', async () => {
    const past = await withDebt();
    const { user } = showClient(past.client, { name: 'words', kind: 'payment-first' });
    const calm = await screen.findByRole('radiogroup', { name: 'I am calm' });
    vi.mocked(tellStoreChanged).mockClear();
    await user.click(within(calm).getByRole('radio', { name: 'No' }));
    expect(await screen.findByText(/Better wait. Try again at/)).toBeInTheDocument();
    const drafts = () => db.drafts.where('key').startsWith('ready:').toArray();
    await waitFor(() => expect(tellStoreChanged).toHaveBeenCalled());
    expect(await drafts()).toMatchObject([{ value: { client: past.client, calm: false, coolUntil: expect.any(Number) } }]);
    await user.click(screen.getByRole('button', { name: 'I had this talk' }));
    await waitFor(async () => expect(await drafts()).toEqual([]));
  });

  test('B-cool: not asked before an apology', async () => {
    const past = await withDebt();
    showClient(past.client, { name: 'words', kind: 'own-up' });
    await screen.findByRole('button', { name: 'I had this talk' });
    expect(screen.queryByRole('radiogroup', { name: 'I am calm' })).toBeNull();
  });

  test.each(['decline-lead', 'returning', 'left-by-themselves', 'payment-last'] as const)(
    'B-legal: %s is locked, words and letter, while a proposal waits for the manager',
    async (kind) => {
      const past = await new Parting().proposed();
      showClient(past.client, { name: 'words', kind });
      expect(await screen.findByText('Locked: nothing may be said to the client yet.')).toBeInTheDocument();
      expect(screen.queryByRole('button', { name: 'Letter' })).toBeNull();
      expect(screen.queryByRole('button', { name: 'I had this talk' })).toBeNull();
    },
  );

  test('the talk of being bound is open meanwhile: it says nothing of an end', async () => {
    const past = await new Parting().proposed();
    showClient(past.client, { name: 'words', kind: 'stay-bound' });
    expect(await screen.findByRole('button', { name: 'I had this talk' })).toBeInTheDocument();
  });

  test('a measure leads to its words, and its words back to the measure', async () => {
    const past = new Past();
    await past.note('silence', 1, 3);
    const { user } = showClient(past.client, { name: 'card.remedy', remedy: 'D-no-deferral' });
    await user.click(await screen.findByRole('button', { name: 'What to say' }));
    await user.type(await screen.findByRole('textbox', { name: /The new terms/ }), 'we start once half is paid');
    expect((await screen.findAllByText(/we start once half is paid/)).length).toBeGreaterThan(1);
    await user.click(screen.getByRole('button', { name: 'I had this talk' }));
    await user.type(await screen.findByRole('textbox', { name: /What was agreed/ }), 'Prepayment from May');
    await user.click(screen.getByRole('button', { name: 'Save the measure' }));
    await waitFor(async () => expect((await stored('remedy.started'))[0]).toMatchObject({ remedy: 'D-no-deferral' }));
  });
});
