// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ClientSearch } from '@/components/search/client-search';
import { command, renderApp, screen, startApp } from '../support/app';

beforeEach(async () => {
  await startApp();
  for (const [name, phone] of [
    ['Acme GmbH', '+49 30 1234567'],
    ['ООО «Ромашка»', '+7 495 765-43-21'],
    ['Łódź & Synowie', ''],
  ] as const) {
    await command('createClient', { newClient: { name } }, { name, phones: phone ? [phone] : [] });
  }
});

const show = (props: Partial<Parameters<typeof ClientSearch>[0]> = {}) => {
  const onChoose = vi.fn<Parameters<typeof ClientSearch>[0]['onChoose']>();
  return { onChoose, ...renderApp(<ClientSearch onChoose={onChoose} {...props} />) };
};

test('shows the recent clients before anything is typed', async () => {
  show();
  const list = await screen.findByRole('listbox', { name: 'Recent clients' });
  await waitFor(() => expect(list.querySelectorAll('[role=option]')).toHaveLength(3));
});

test.each([
  ['ромаш', /Ромашка/],
  ['765 43 21', /Ромашка/],
  ['acm', /Acme GmbH/],
])('finds by name or number: %s', async (query, name) => {
  const { user, onChoose } = show();
  await user.type(await screen.findByRole('searchbox'), query);
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  await user.click(screen.getByRole('option', { name }));
  expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ name: expect.stringMatching(name) as string }));
});

test('works by keyboard alone: arrow to the client, Enter takes it', async () => {
  const { user, onChoose } = show();
  await user.click(await screen.findByRole('searchbox'));
  await user.keyboard('acme');
  await screen.findByRole('option', { name: /Acme/ });
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ name: 'Acme GmbH' }));
});

test('offers a new client for somebody who is not found', async () => {
  const onCreate = vi.fn<(query: string) => void>();
  const { user } = show({ onCreate });
  await user.type(await screen.findByRole('searchbox'), 'Nobody');
  expect(
    await screen.findByText('Nobody found for “Nobody”. Part of a name, a phone number or an e-mail is enough.'),
  ).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /New client/ }));
  expect(onCreate).toHaveBeenCalledWith('Nobody');
});
