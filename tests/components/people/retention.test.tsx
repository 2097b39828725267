// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import RetentionPage from '@/components/people/retention-page';
import { ExportLog } from '@/components/people/export-log';
import { exportLogItem, rememberExport } from '@/lib/settings/export-log';
import { ensureAuthor } from '@/lib/settings/ensure-author';
import { updateSettings } from '@/lib/settings/update-settings';
import { db } from '@/lib/store/database';
import { retentionDesk } from '@/lib/store/retention/retention-desk';
import * as worker from '@/lib/store/retention/start-retention';
import { runCommand } from '@/lib/store/run-command';
import { command, renderApp, screen, startApp } from '../support/app';
import { fakeSites } from '../support/browser';

const YEAR = 365 * 86_400_000;
/** A note of so many years ago, written then. */
async function noted(name: string, years: number): Promise<string> {
  const now = Date.now() - years * YEAR;
  const id = crypto.randomUUID().slice(15);
  const time = now.toString(16).padStart(12, '0');
  const result = await runCommand(
    {
      commandId: `${time.slice(0, 8)}-${time.slice(8)}-7${id}`,
      name: 'logNote',
      target: { newClient: { name } },
      input: { category: 'disrespect', severity: 2, happenedAt: now, channel: 'phone', what: `Of ${name}` },
    },
    { settings: await ensureAuthor(), now },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.client;
}

beforeEach(async () => {
  await startApp();
  fakeSites();
  // The worker's end runs here: tests have no workers.
  vi.spyOn(worker, 'startRetention').mockImplementation((onMessage) => {
    const ask = retentionDesk(onMessage);
    return { ask: (message) => void ask(message), end: () => undefined };
  });
  window.location.hash = '#/retention';
});

test('what was kept too long is shown, clients can be left out, and nothing goes before the last press (domain 8)', async () => {
  await noted('Old AG', 3);
  const kept = await noted('Older AG', 3);
  const held = await noted('Held AG', 3);
  await noted('Young AG', 0.1);
  await command('setLegalHold', { client: held }, { reason: 'A claim', owner: 'Ines', since: '2026-01-02' });
  const { user } = renderApp(<RetentionPage />);
  await screen.findByText('Notes: 2 matters of 2 clients, older than 24 months.');
  expect(screen.getByText('1 client left out because of a legal hold')).toBeInTheDocument();
  expect(screen.queryByText(/Young AG/)).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Older AG' }));
  const before = await db.events.count();
  await user.click(screen.getByRole('button', { name: 'Put 1 matter aside for deletion' }));
  await user.click(await screen.findByRole('button', { name: 'Put back' }));
  await user.click(await screen.findByRole('button', { name: 'Put 1 matter aside for deletion' }));
  expect(await db.events.count()).toBe(before);
  await user.click(await screen.findByRole('button', { name: 'Delete for good' }));
  await vi.waitFor(() => expect(window.location.hash).toMatch(/^#\/receipt\?.*rule=notes/));
  const words = (await db.events.toArray()).map(({ body }) => body.what);
  expect(words).not.toContain('Of Old AG');
  expect(words).toEqual(expect.arrayContaining(['Of Older AG', 'Of Held AG', 'Of Young AG']));
  expect((await db.clients.get(kept))?.noteCount).toBe(1);
});

test('of many clients fifty are in sight, and only what is in sight is put aside', async () => {
  for (let n = 1; n <= 52; n += 1) await noted(`Old ${String(n).padStart(3, '0')}`, 3);
  const { user } = renderApp(<RetentionPage />);
  await screen.findByText('Clients 1 to 50 of 52, by name. Only what is in sight is put aside.');
  expect(screen.getByText('Notes: 52 matters of 52 clients, older than 24 months.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Previous clients' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Next clients' }));
  await screen.findByText(/^Clients 51 to 52 of 52/);
  expect(screen.getByRole('button', { name: 'Next clients' })).toBeDisabled();
  expect(screen.queryByRole('checkbox', { name: 'Old 001' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'What would go of Old 051' }));
  expect(await screen.findByText(/Of Old 051/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Put 2 matters aside for deletion' }));
  await user.click(await screen.findByRole('button', { name: 'Delete for good' }));
  await vi.waitFor(() => expect(window.location.hash).toMatch(/^#\/receipt\?.*notes=2/));
  const words = (await db.events.toArray()).map(({ body }) => body.what);
  expect(words).toContain('Of Old 050');
  expect(words).not.toContain('Of Old 051');
});

test('a failure is said', async () => {
  vi.spyOn(worker, 'startRetention').mockImplementation((onMessage) => ({
    ask: () => onMessage({ error: 'disk' }),
    end: () => undefined,
  }));
  renderApp(<RetentionPage />);
  expect(await screen.findByText(/disk/)).toBeInTheDocument();
});

test('a salesperson in a team looks, and deletes nothing', async () => {
  await noted('Old AG', 3);
  await updateSettings({ work: 'team', role: 'salesperson' });
  renderApp(<RetentionPage />);
  expect(await screen.findByRole('button', { name: /aside for deletion/ })).toBeDisabled();
});

test('the log of exports: what, when, by whom, how many; saved as a file it is an export itself', async () => {
  await rememberExport('backup', Date.now(), 42);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { user } = renderApp(<ExportLog />);
  const row = await screen.findByRole('row', { name: /Backup/ });
  expect(row).toHaveTextContent('Ann, works alone');
  expect(row).toHaveTextContent('42');
  await user.click(screen.getByRole('button', { name: 'Save the list' }));
  await screen.findByRole('row', { name: /List of exports/ });
  expect((await exportLogItem.getValue()).map(({ what }) => what)).toEqual(['backup', 'export-log']);
});
