// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { dayAgo, expectNone, showClient, stored } from '../cards/past';
import { screen, startApp, within } from '../support/app';
import { Parting } from './parting';

beforeEach(() => startApp({ work: 'alone' }));

const open = (past: Parting) => showClient(past.client, { name: 'case', ref: past.red });
const values = async (field: string) => (await stored('case.item')).filter((item) => item.field === field);
const stage = async (user: ReturnType<typeof open>['user'], name: RegExp, group: string) => {
  const toggle = within(await screen.findByRole('list', { name: 'Stages of the parting' })).getByRole('button', { name });
  if (toggle.getAttribute('aria-expanded') === 'false') await user.click(toggle);
  return within(await screen.findByRole('group', { name: group }));
};

describe('the one sentence', () => {
  test('begins from what was agreed, and is not replaced once something is written', async () => {
    const past = await new Parting().approved();
    const { user } = open(past);
    await user.click(await screen.findByRole('button', { name: 'Help with the sentence' }));
    const sentence = 'We agreed on one thing, “we speak calmly”, and it has not happened.';
    await user.click(screen.getByRole('button', { name: `Use this beginning: ${sentence}` }));
    await waitFor(async () => expect(await values('reason')).toMatchObject([{ value: sentence }]));
    expect(await screen.findByText('13 words.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Use this beginning/ })).toBeNull();
  });
});

test('what becomes part of the script is in its language, the help in that of the panel', async () => {
  const past = await new Parting().approved();
  await past.run('updateProfile', { scriptLanguage: 'ru' });
  const { user } = open(past);
  await user.click(await screen.findByRole('button', { name: 'Help with the sentence' }));
  const sentence = 'Для ваших целей мы больше не та компания.';
  await user.click(screen.getByRole('button', { name: `Use this beginning: ${sentence}` }));
  await waitFor(async () => expect(await values('reason')).toMatchObject([{ value: sentence }]));
  expect(await screen.findByText('8 words.')).toBeInTheDocument();
});

describe('the legal stage', () => {
  test('says when the term ends and until when notice can be given (C-renewal)', async () => {
    const past = await new Parting().decided();
    await past.set({ termEndsOn: dayAgo(-60), noticeDays: 30 });
    open(past);
    const note = await screen.findByRole('region', { name: 'End of the term' });
    expect(note).toHaveTextContent(/The term ends on .*\(in 60 days\)/);
    expect(note).toHaveTextContent(/Last day for notice: .*\(in 30 days\)/);
  });
});

test('an end before the notice is over is said, and keeps nobody from it (B-legal)', async () => {
  const past = await new Parting().decided();
  await past.set({ noticeDays: 30, endsOn: dayAgo(-10) });
  open(past);
  expect(await screen.findByText(/^The notice is not kept: told on .*, the work can end on /)).toBeInTheDocument();
});

describe('after the call', () => {
  test('each piece of work is asked about; the stage does not close while one is open (C-step5)', async () => {
    const past = await new Parting().called();
    const { user } = open(past);
    const afterwards = await stage(user, /Afterwards/, 'Stage 7: Afterwards');
    await user.click(await afterwards.findByRole('radio', { name: 'Not asked yet' }));
    await waitFor(async () =>
      expect(await values('confirmed')).toMatchObject([{ value: [{ what: 'Price list', answer: 'not-yet' }] }]),
    );
    await user.click(afterwards.getByRole('button', { name: 'Close this stage' }));
    await waitFor(() => expect(afterwards.getAllByText('Please fill this in.').length).toBeGreaterThan(0));
    expect((await stored('case.stage.closed')).map(({ stage: name }) => name)).not.toContain('afterwards');
  });

  test('the letter is printed alone, and is gone from the page afterwards', async () => {
    const past = await new Parting().called();
    const { user } = open(past);
    const afterwards = await stage(user, /Afterwards/, 'Stage 7: Afterwards');
    const onPaper: string[] = [];
    window.print = vi.fn(() => void onPaper.push(document.querySelector('body > [data-print-sheet]')?.textContent ?? ''));
    await user.click(await afterwards.findByRole('button', { name: 'Print' }));
    expect(onPaper).toHaveLength(1);
    expect(onPaper[0]).toContain('Acme GmbH');
    expect(document.querySelector('[data-print-sheet]')).toBeNull();
  });

  test('a text for the CRM names the day and nothing of the grounds', async () => {
    const past = await new Parting().called();
    const { user } = open(past);
    const afterwards = await stage(user, /Afterwards/, 'Stage 7: Afterwards');
    const text = await afterwards.findByText(/We no longer work together as of/);
    await waitFor(() => expect(text).toHaveTextContent('Questions: Ann.'));
    expect(text).not.toHaveTextContent(/insult/);
    await expectNone('case.closed');
  });
});
