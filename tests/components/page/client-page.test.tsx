// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import ClientPage from '@/components/page/client-page';
import { command, contact, renderApp, screen, startApp, within } from '../support/app';
import { fakeSites } from '../support/browser';

const record = contact();
const target = { record: { key: record.key, name: record.name, url: record.url ?? '' } };
const DAY = 86_400_000;
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const show = (id: string) => {
  window.location.hash = `#/client/${id}`;
  return renderApp(<ClientPage />);
};
const log = (severity: 1 | 2 | 3, days: number) =>
  command('logNote', target, {
    category: 'disrespect',
    severity,
    happenedAt: Date.now() - days * DAY,
    channel: 'phone',
    what: 'Laughed at the draft',
  });

beforeEach(async () => {
  await startApp();
  fakeSites();
});

describe('a client in full width', () => {
  test('who it is, how things stand, what it is worth and what was agreed', async () => {
    const { client } = await log(2, 3);
    await command(
      'setWorth',
      { client },
      { revenue: { amount: 9_000, currency: 'EUR' }, margin: { amount: 50, currency: 'EUR' } },
    );
    await command('logTime', { client }, { minutes: 90, happenedAt: Date.now() - DAY });
    await command('setAgreement', { client }, { responseHours: 24, contract: { endsOn: '2031-05-01', noticeDays: 30 } });
    await command('updateProfile', { client }, { owner: 'Ines' });
    show(client);
    await heading('Acme GmbH');
    const about = within(screen.getByRole('region', { name: 'About the client' }));
    expect(about.getByText('Ines')).toBeInTheDocument();
    expect(about.getByText('May 1, 2031 · notice 30 days')).toBeInTheDocument();
    expect(about.getByRole('link', { name: /HubSpot CRM · Contact/ })).toHaveAttribute('href', record.url);
    const worth = within(screen.getByRole('region', { name: 'Worth' }));
    expect(worth.getByText('1 h 30 min of the last 365 days × €40 an hour')).toBeInTheDocument(); // C-cost
    expect(worth.getByText('-€10')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Agreement' })).toHaveTextContent('24 hours');
  });

  test('the table says what the curve shows: incidents, marks and today', async () => {
    const { client, events } = await log(2, 10);
    await log(2, 4);
    const talk = { kind: 'informal', heldAt: Date.now() - 2 * DAY, channel: 'phone', agreed: 'Less of it' } as const;
    await command('logTalk', { client }, { ...talk, notes: [events.at(-1) ?? ''] });
    const { user } = show(client);
    const part = within(await screen.findByRole('region', { name: 'Points over time' }));
    expect(within(part.getByRole('list', { name: 'Marked on the curve' })).getByText(/Talk/)).toBeInTheDocument();
    await user.click(part.getByRole('radio', { name: 'Table' }));
    const rows = part.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toHaveLength(5);
    expect(rows[3]).toMatch(/Talk/);
    expect(rows[4]).toMatch(/Today5\.6/);
  });

  test('an action opens beside the page and gives the focus back', async () => {
    const { client } = await log(2, 3);
    const { user } = show(client);
    await heading('Acme GmbH');
    const side = within(screen.getByRole('region', { name: 'What to do' }));
    await user.click(side.getByRole('button', { name: 'Log a note' }));
    expect(await side.findByRole('heading', { level: 1, name: 'Log a note' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Acme GmbH' })).toBeInTheDocument();
    await user.click(side.getByRole('button', { name: 'Back' }));
    expect(side.getByRole('button', { name: 'Log a note' })).toHaveFocus();
  });

  test('domain 8: printed from the browser’s menu it is the client’s file: what happened, not what it is worth to us', async () => {
    const { client } = await log(2, 3);
    await command('setWorth', { client }, { margin: { amount: 50, currency: 'EUR' } });
    show(client);
    await heading('Acme GmbH');
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const file = within(screen.getByRole('article'));
    expect(file.getByRole('heading', { level: 1, name: /Acme GmbH/ })).toBeInTheDocument();
    expect(file.getAllByText('Laughed at the draft').length).toBeGreaterThan(0);
    expect(file.queryByText(/€50/)).toBeNull();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(screen.queryByRole('article')).toBeNull();
  });

  test('nothing noted but praise: no empty chart', async () => {
    const { client } = await command('logNote', target, {
      category: 'good-conduct',
      severity: 1,
      happenedAt: Date.now() - DAY,
      channel: 'phone',
      what: 'Thanked us',
    });
    show(client);
    await heading('Acme GmbH');
    expect(screen.getByText('No points so far.')).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: 'Table' })).toBeNull();
  });
});

describe('who is not here', () => {
  test('never known', async () => {
    show('nobody-at-all-12345');
    await heading('There is no such client here');
    expect(screen.getByRole('link', { name: 'All clients' })).toHaveAttribute('href', '#/overview');
  });

  test('erased for good', async () => {
    const { client } = await log(2, 3);
    await command('eraseClient', { client }, {});
    show(client);
    expect(await heading('This client was erased')).toBeInTheDocument();
  });

  test('joined with another: the page of both', async () => {
    const { client } = await log(2, 3);
    const other = await command('createClient', { newClient: { name: 'Acme Shop' } }, { name: 'Acme Shop' });
    await command('sameRecord', { client }, { other: other.client });
    const [, larger = ''] = [client, other.client].toSorted((a, b) => (a < b ? -1 : 1));
    show(larger);
    expect(await screen.findByText(/this is the page of both/)).toBeInTheDocument();
  });
});
