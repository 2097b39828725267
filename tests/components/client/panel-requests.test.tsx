// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Panel } from '@/components/client/panel';
import { db } from '@/lib/store/database';
import { command, contact, renderApp, screen, startApp } from '../support/app';
import { askPanel, fakeSites, tabShows, tabShowsRecord } from '../support/browser';

const person = contact({ name: 'Max Muster' });
const selection = { quote: 'Pay me or else', evidence: { url: 'https://mail.example/7', title: 'Mail of Monday' } };
const what = () => screen.findByRole('textbox', { name: /What happened/ });

beforeEach(async () => {
  await startApp();
  fakeSites();
});

test('"Log as note" fills in the selected text and the link of its page', async () => {
  await tabShowsRecord(person);
  await askPanel({ view: 'note', ...selection });
  const { user } = renderApp(<Panel />);
  expect(await what()).toHaveFocus();
  expect(screen.getByRole('textbox', { name: /In their words/ })).toHaveValue('Pay me or else');
  expect(screen.getByText('Mail of Monday')).toBeInTheDocument();
  await user.paste('Threatened');
  await user.click(screen.getByRole('radio', { name: 'Lack of respect' }));
  await user.click(screen.getByRole('button', { name: 'Save note' }));
  await waitFor(async () => expect(await db.events.count()).toBeGreaterThan(0));
  const [note] = await db.events.filter(({ type }) => type === 'note.logged').toArray();
  expect(note?.body).toMatchObject({ quote: 'Pay me or else', evidence: [selection.evidence] });
});

test('a second selection is added to the draft, nothing typed is lost', async () => {
  await tabShowsRecord(person);
  const { user } = renderApp(<Panel />);
  await user.click(await screen.findByRole('button', { name: 'Log a note' }));
  await user.type(await what(), 'So far');
  await user.keyboard('{Escape}');
  await askPanel({ view: 'note', ...selection });
  expect(await what()).toHaveValue('So far');
  expect(screen.getByRole('textbox', { name: /In their words/ })).toHaveValue('Pay me or else');
});

test('without a client on the page the request waits until the user said who it is', async () => {
  await command('createClient', { newClient: { name: 'Initech' } }, { name: 'Initech' });
  await tabShows({});
  await askPanel({ view: 'note', ...selection });
  const { user } = renderApp(<Panel />);
  await user.click(await screen.findByRole('option', { name: /Initech/ }));
  await what();
  expect(screen.getByText(/^About/)).toHaveTextContent('About Initech');
  expect(screen.getByRole('textbox', { name: /In their words/ })).toHaveValue('Pay me or else');
});

test('a request of long ago opens no form', async () => {
  await tabShowsRecord(person);
  await askPanel({ view: 'note', at: Date.now() - 3_600_000 });
  renderApp(<Panel />);
  await screen.findByRole('heading', { level: 1, name: 'Max Muster' });
  expect(screen.queryByRole('textbox', { name: /What happened/ })).toBeNull();
});

test('a client that was looked up in the popup is shown', async () => {
  const { client } = await command('createClient', { newClient: { name: 'Initech' } }, { name: 'Initech' });
  await tabShowsRecord(person);
  await askPanel({ view: 'client', client });
  renderApp(<Panel />);
  expect(await screen.findByRole('heading', { level: 1, name: 'Initech' })).toBeInTheDocument();
});
