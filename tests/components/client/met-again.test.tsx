// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '@/components/client/panel';
import { PopupContent } from '@/components/popup/popup-content';
import { db } from '@/lib/store/database';
import { Parting } from '../case/parting';
import { Past } from '../cards/past';
import { contact, renderApp, screen, startApp, within } from '../support/app';
import { fakeSites, tabShows, tabShowsRecord } from '../support/browser';

const email = 'office@acme.example';
/** The same party in another system. */
const ticketUser = contact({
  key: 'zendesk-support:acme:contact:8',
  system: 'zendesk-support',
  name: 'Acme, support',
  url: 'https://acme.zendesk.com/agent/users/8',
  emails: [email],
  phones: [],
});
const question = () => screen.findByRole('article', { name: 'Is this Acme GmbH?' });
const clientOf = async (key: string) => (await db.records.get(key))?.client;

let past: Past;
beforeEach(async () => {
  await startApp();
  fakeSites();
  past = new Past('Acme GmbH');
});

describe('a record of somebody known from elsewhere', () => {
  beforeEach(async () => {
    await past.yellow([await past.note('abuse', 3, 1)], 0);
    await past.run('updateProfile', { emails: [email] });
    await tabShowsRecord(ticketUser);
  });

  test('is asked about, with what is equal, and without a card', async () => {
    renderApp(<Panel />);
    const asked = await question();
    expect(within(asked).getByRole('listitem')).toHaveTextContent(`The same e-mail: ${email}`);
    expect(asked).not.toHaveTextContent(/yellow/i);
    expect(screen.queryByRole('heading', { name: /Yellow card/ })).not.toBeInTheDocument();
    expect(await clientOf(ticketUser.key)).toBeUndefined(); // never automatic
  });

  test('becomes the same client when the user says so, and can be parted again', async () => {
    const { user } = renderApp(<Panel />);
    await user.click(within(await question()).getByRole('button', { name: 'Yes, the same client' }));
    await waitFor(async () => expect(await clientOf(ticketUser.key)).toBe(past.client));
    await screen.findByRole('heading', { level: 1, name: 'Acme GmbH' });
    expect(screen.queryByRole('article', { name: /^Is this/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '1 record' }));
    await user.click(screen.getByRole('button', { name: 'Undo the link to Acme, support' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await clientOf(ticketUser.key)).toBeUndefined());
    await question();
  });

  test('belongs to it: nothing merges', async () => {
    const { user } = renderApp(<Panel />);
    await user.click(within(await question()).getByRole('button', { name: 'It belongs to that client' }));
    await waitFor(async () => expect((await db.records.get(ticketUser.key))?.companies).toEqual([past.client]));
    expect(await clientOf(ticketUser.key)).toBeUndefined();
    await waitFor(() => expect(screen.queryByRole('article', { name: /^Is this/ })).not.toBeInTheDocument());
  });

  test('is somebody else: not asked again, until that is taken back', async () => {
    const { user } = renderApp(<Panel />);
    await user.click(within(await question()).getByRole('button', { name: 'Somebody else' }));
    await screen.findByText('Not Acme GmbH');
    await waitFor(() => expect(screen.queryByRole('article', { name: /^Is this/ })).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await question();
  });

  test('is asked about in the popup as well', async () => {
    renderApp(<PopupContent />);
    expect(await question()).toBeInTheDocument();
  });
});

test('a client we parted from is announced, with why we did this (K-return)', async () => {
  await past.run('updateProfile', { emails: [email] }, 60);
  const parting = new Parting('Gone Ltd');
  await parting.approved();
  await parting.run('updateProfile', { emails: ['gone@x.example'] });
  await tabShowsRecord({ ...ticketUser, emails: ['gone@x.example'] });
  renderApp(<Panel />);
  const asked = await screen.findByRole('article', { name: 'Is this Gone Ltd?' });
  expect(await within(asked).findByRole('note')).toHaveTextContent(
    /We are parting from this client, decided: .*Why we did this.*It went on/,
  );
});

test('a page that shows no record only asks, and opens who it is', async () => {
  await past.note('abuse', 3, 1);
  await past.run('updateProfile', { phones: ['+49 30 1234567'] });
  await tabShows({ reach: { emails: [], phones: ['030 1234567'], taxIds: [] } });
  const { user } = renderApp(<Panel />);
  await user.click(within(await question()).getByRole('button', { name: 'Yes, open' }));
  await screen.findByRole('heading', { level: 1, name: 'Acme GmbH' });
  expect(screen.getByText('Chosen by you, not by the page.')).toBeInTheDocument();
});
