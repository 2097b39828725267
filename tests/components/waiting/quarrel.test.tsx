// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { updateSettings } from '@/lib/settings/update-settings';
import { expectNone, Past, showClient, stored } from '../cards/past';
import { screen, startApp, within } from '../support/app';

// B-public: four questions answered in writing before a quarrel is answered in public; then the manager decides.

beforeEach(() => startApp({ work: 'team', role: 'manager' }));

const FOUR = { ground: 'A lie about Maria', follows: 'Three more posts', others: 'They ask us', standing: 'Little' };
const known = async () => {
  const past = new Past();
  await past.run('createClient', { name: 'Acme GmbH' }, 3);
  return past;
};
const weighed = async () => {
  const past = await known();
  return { past, ref: await past.run('weighQuarrel', { what: 'One star, with our names', ...FOUR }, 1) };
};
const card = () => screen.findByRole('article', { name: 'A quarrel in public' });

describe('the four questions', () => {
  test('all are asked, and nothing is sent while one is open', async () => {
    const past = await known();
    const { user } = showClient(past.client, { name: 'quarrel.weigh' });
    await user.type(await screen.findByRole('textbox', { name: /What did they write/ }), 'One star');
    await user.type(screen.getByRole('textbox', { name: /grave enough ground/ }), FOUR.ground);
    await user.type(screen.getByRole('textbox', { name: /What would follow/ }), FOUR.follows);
    await user.type(screen.getByRole('textbox', { name: /customers and partners/ }), FOUR.others);
    await user.click(screen.getByRole('button', { name: 'Save the four answers' }));
    expect(screen.getByRole('textbox', { name: /our standing/ })).toBeInvalid();
    await expectNone('quarrel.weighed');
    await user.type(screen.getByRole('textbox', { name: /our standing/ }), FOUR.standing);
    await user.click(screen.getByRole('button', { name: 'Save the four answers' }));
    await waitFor(async () => expect(await stored('quarrel.weighed')).toEqual([{ what: 'One star', evidence: [], ...FOUR }]));
    expect(await card()).toHaveTextContent('Waits for the manager');
  });

  test('in Russian too', async () => {
    await updateSettings({ language: 'ru' });
    const past = await known();
    showClient(past.client, { name: 'quarrel.weigh' });
    for (const name of [/серьёзен повод/, /Что последует/, /клиенты и партнёры/, /на нашей репутации/])
      expect(await screen.findByRole('textbox', { name })).toBeRequired();
  });
});

describe('the decision', () => {
  test('rests on the four answers, needs a way and a reason, and then the words are at hand', async () => {
    const { past, ref } = await weighed();
    const { user } = showClient(past.client);
    const open = await card();
    for (const text of Object.values(FOUR)) expect(open).toHaveTextContent(text);
    expect(within(open).queryByRole('button', { name: 'What to say' })).toBeNull();
    await user.click(within(open).getByRole('button', { name: 'Decide on the answer' }));
    await user.type(await screen.findByRole('textbox', { name: /^Why/ }), 'It calms down by itself');
    await user.click(screen.getByRole('button', { name: 'Save the decision' }));
    await expectNone('quarrel.decided');
    await user.click(screen.getByRole('radio', { name: 'In private' }));
    await user.click(screen.getByRole('button', { name: 'Save the decision' }));
    await waitFor(async () =>
      expect(await stored('quarrel.decided')).toEqual([{ way: 'in-private', reason: 'It calms down by itself', ref }]),
    );
    await waitFor(async () => expect(await card()).toHaveTextContent(/Answered by Ann/));
    expect(await card()).toHaveTextContent('It calms down by itself');
    expect(within(await card()).getByRole('button', { name: 'What to say' })).toBeInTheDocument();
  });

  test('"not at all" offers no words', async () => {
    const { past, ref } = await weighed();
    await past.run('decideQuarrel', { ref, way: 'not-at-all', reason: 'Let it rest' });
    showClient(past.client);
    expect(await card()).toHaveTextContent('Not at all');
    expect(within(await card()).queryByRole('button', { name: 'What to say' })).toBeNull();
  });

  test('is a manager’s', async () => {
    const { past, ref } = await weighed();
    await updateSettings({ role: 'salesperson' });
    showClient(past.client, { name: 'quarrel.decide', ref });
    expect(await screen.findByText(/^A manager answers this/)).toBeInTheDocument();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

test('the words for it are locked until a manager has decided', async () => {
  const past = await known();
  const { user } = showClient(past.client, { name: 'words', kind: 'public-quarrel' });
  expect(await screen.findByText(/The words are here once a manager has decided/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Before answering in public' }));
  expect(await screen.findByRole('textbox', { name: /grave enough ground/ })).toBeInTheDocument();
});
