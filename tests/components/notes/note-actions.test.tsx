// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/store/database';
import { dayAgo, Past, showClient, stored } from '../cards/past';
import { command, screen, startApp } from '../support/app';

let past: Past;
beforeEach(async () => {
  await startApp();
  past = new Past('Acme GmbH');
});
const choose = async (user: ReturnType<typeof showClient>['user'], name: string) => {
  await user.click(await screen.findByRole('button', { name: 'Change this note' }));
  await user.click(await screen.findByRole('menuitem', { name }));
};

test('corrects a note by a further event, prefilled with what it says', async () => {
  const ref = await past.note('disrespect', 2, 1, 'Wrong');
  const { user } = showClient(past.client);
  await choose(user, 'Correct');
  const what = await screen.findByRole('textbox', { name: /What happened/ });
  expect(what).toHaveValue('Wrong');
  await user.clear(what);
  await user.paste('Right');
  await user.click(screen.getByRole('button', { name: 'Save correction' }));
  const corrected = [{ ref, what: 'Right', category: 'disrespect', severity: 2 }];
  await waitFor(async () => expect(await stored('note.corrected')).toMatchObject(corrected));
  expect(await screen.findByText('Corrected')).toBeInTheDocument();
});

test('withdraws a note, with a reason', async () => {
  const ref = await past.note('disrespect', 2, 1, 'Wrong');
  const { user } = showClient(past.client);
  await choose(user, 'Withdraw');
  await user.click(await screen.findByRole('button', { name: 'Withdraw' }));
  expect(await screen.findByText('Write why.')).toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: /Why/ }), 'Mistake');
  await user.click(screen.getByRole('button', { name: 'Withdraw' }));
  await waitFor(async () => expect(await stored('note.withdrawn')).toEqual([{ ref, reason: 'Mistake' }]));
});

test('moves a note to the client it belongs to', async () => {
  await past.note('disrespect', 2, 1, 'Theirs');
  const other = await command('createClient', { newClient: { name: 'Globex' } }, { name: 'Globex' });
  const { user } = showClient(past.client);
  await choose(user, 'Move to another client');
  await user.click(await screen.findByRole('option', { name: /Globex/ }));
  await user.click(await screen.findByRole('button', { name: 'Move' }));
  await waitFor(async () => expect(await stored('note.moved')).toMatchObject([{ to: other.client }]));
  const there = await db.events.where('[client+id]').between([other.client, ''], [other.client, '\uffff']).toArray();
  expect(there.find(({ type }) => type === 'note.logged')?.body).toMatchObject({ what: 'Theirs' });
});

test('records that a debt was paid (A3-ladder)', async () => {
  const ref = await past.run('logNote', {
    category: 'late-payment',
    severity: 2,
    happenedAt: Date.now() - 1000,
    channel: 'email',
    what: 'Invoice 17',
    debt: { dueOn: dayAgo(30), agreedDays: 0, sum: { amount: 100, currency: 'EUR' } },
  });
  const { user } = showClient(past.client);
  await choose(user, 'It has been paid');
  await user.click(await screen.findByRole('button', { name: 'Save payment' }));
  await waitFor(async () => expect(await stored('debt.paid')).toEqual([{ ref, paidOn: dayAgo(0) }]));
});
