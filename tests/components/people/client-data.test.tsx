// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import ClientPage from '@/components/page/client-page';
import ReceiptPage from '@/components/people/receipt-page';
import * as files from '@/components/ui/save-file';
import { builtInViews } from '@/lib/domain/overview/built-in-views';
import { changeViews } from '@/lib/settings/saved-views';
import { exportLogItem, rememberExport } from '@/lib/settings/export-log';
import { settingsItem } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';
import { db } from '@/lib/store/database';
import { importBackup } from '@/lib/store/backup/import-backup';
import { previewBackup } from '@/lib/store/backup/preview-backup';
import { ownPayment, storeOwn } from '../playbooks/own';
import { command, contact, renderApp, screen, startApp, within } from '../support/app';
import { fakeSites } from '../support/browser';

const record = contact();
const target = { record: { key: record.key, name: record.name, url: record.url ?? '' } };
const what = 'Laughed at the draft';
const log = () =>
  command('logNote', target, { category: 'disrespect', severity: 2, happenedAt: Date.now() - 1_000, channel: 'phone', what });
const show = (client: string) => {
  window.location.hash = `#/client/${client}`;
  return renderApp(<ClientPage />);
};
const part = async () => within(await screen.findByRole('region', { name: 'This client’s data' }));

beforeEach(async () => {
  await startApp();
  fakeSites();
});

describe('the file of a client as data (domain 8)', () => {
  test('says everything in words, names nobody in its name, and is read back in', async () => {
    const saved: { name: string; file: Blob }[] = [];
    vi.spyOn(files, 'saveFile').mockImplementation((name, file) => void saved.push({ name, file }));
    const { client } = await log();
    await command(
      'logNote',
      { newClient: { name: 'Other' } },
      { category: 'disrespect', severity: 1, happenedAt: 1, channel: 'phone', what: 'Else' },
    );
    const { user } = show(client);
    await user.click((await part()).getByRole('button', { name: 'Save as data (JSON)' }));
    const [one] = saved;
    expect(one?.name).toMatch(/^sideline-client-\d{8}\.json$/);
    const text = (await one?.file.text()) ?? '';
    const { readable } = JSON.parse(text) as { readable: { client: string; entries: { who: string; texts: string[] }[] } };
    expect(readable.client).toBe('Acme GmbH');
    expect(readable.entries.at(-1)).toMatchObject({ who: 'Ann', texts: [what] });
    expect(text).not.toContain('Else');

    const before = (await db.events.toArray()).filter((event) => event.client === client);
    await db.delete();
    await db.open();
    const preview = await previewBackup(text, { settings: await settingsItem.getValue(), now: Date.now() });
    if ('problem' in preview) throw new Error(preview.problem.code);
    expect(preview.refused).toEqual([]);
    await importBackup(preview, { now: Date.now() });
    expect(await db.events.toArray()).toEqual(before);
  });
});

describe('erasing a client', () => {
  test('asks with what will be gone, then shows a receipt that names nobody and the files that are left', async () => {
    const { client } = await log();
    await rememberExport('backup', Date.now() - 5, 3);
    const { user, unmount } = show(client);
    await user.click((await part()).getByRole('button', { name: 'Erase this client' }));
    const question = within(await screen.findByRole('group', { name: /Erase Acme GmbH for good/ }));
    expect(question.getByText('1 note')).toBeInTheDocument();
    expect(await db.events.count()).toBe(2);
    await user.click(question.getByRole('button', { name: 'Erase for good' }));
    await vi.waitFor(() => expect(window.location.hash).toMatch(/^#\/receipt\?/));
    expect((await db.events.toArray()).map(({ type }) => type)).toEqual(['client.erased']);
    expect(decodeURIComponent(window.location.hash)).not.toMatch(new RegExp(`Acme|${client}`));
    unmount();
    renderApp(<ReceiptPage />);
    await screen.findByRole('heading', { name: 'Receipt of a deletion' });
    const sheet = document.querySelector('[data-prints="receipt"]')?.textContent ?? '';
    expect(sheet).toContain('Everything of one client, erased on request');
    expect(sheet).toContain('the user, who works alone');
    expect(sheet).not.toMatch(/Acme|Ann/);
    expect(await screen.findByText(/Backup/)).toBeInTheDocument();
  });

  test('says before where the name will still stand, with a link to each place', async () => {
    const { client } = await log();
    const other = await command(
      'logNote',
      { newClient: { name: 'Globex' } },
      { category: 'disrespect', severity: 1, happenedAt: 1, channel: 'phone', what: 'Sent by Acme, they say' },
    );
    await changeViews((views) => ({ ...views, views: [{ ...builtInViews.all, id: 'v1', name: 'Like Acme' }] }));
    await storeOwn(ownPayment({ title: 'As with Acme' }));
    const { user } = show(client);
    await user.click((await part()).getByRole('button', { name: 'Erase this client' }));
    await screen.findByRole('button', { name: 'The name stands in 3 other places' });
    const links = ['Globex', 'Like Acme', 'As with Acme'].map((name) => screen.getByRole('link', { name }).getAttribute('href'));
    expect(links).toEqual([
      `/dashboard.html#/client/${other.client}`,
      '/dashboard.html#/overview?view=v1',
      '/playbooks.html?kind=payment-first&lang=en',
    ]);
    await user.click(screen.getByRole('button', { name: 'Erase for good' }));
    await vi.waitFor(() => expect(window.location.hash).toMatch(/^#\/receipt\?/));
    expect(decodeURIComponent(window.location.hash)).not.toMatch(/Acme|Globex/); // it is not kept
  });

  test('says so where the name stands nowhere else', async () => {
    const { client } = await log();
    const { user } = show(client);
    await user.click((await part()).getByRole('button', { name: 'Erase this client' }));
    expect(await screen.findByText('The name stands nowhere else.')).toBeInTheDocument();
  });

  test('is a manager’s in a team', async () => {
    await updateSettings({ work: 'team', role: 'salesperson' });
    const { client } = await log();
    show(client);
    expect((await part()).getByRole('button', { name: 'Erase this client' })).toBeDisabled();
    expect((await part()).getByRole('button', { name: 'Set a legal hold' })).toBeDisabled();
    expect((await part()).getByText(/Only a manager/)).toBeInTheDocument();
  });

  test('waits for a legal hold to be lifted, with a reason', async () => {
    const { client } = await log();
    const { user } = show(client);
    await user.click((await part()).getByRole('button', { name: 'Set a legal hold' }));
    const form = within(await screen.findByRole('form', { name: 'Set the hold' }));
    await user.type(form.getByRole('textbox', { name: /Why/ }), 'A claim');
    await user.click(form.getByRole('button', { name: 'Set the hold' }));
    expect(form.getByRole('textbox', { name: /Who answers/ })).toBeInvalid();
    await user.type(form.getByRole('textbox', { name: /Who answers/ }), 'Ines');
    await user.click(form.getByRole('button', { name: 'Set the hold' }));
    await (await part()).findByText(/Ines answers for it/);
    expect((await part()).queryByRole('button', { name: 'Erase this client' })).toBeNull();
    await user.click((await part()).getByRole('button', { name: 'Lift the hold' }));
    await user.type(await screen.findByRole('textbox', { name: /Why it is lifted/ }), 'Settled');
    await user.click((await part()).getByRole('button', { name: 'Lift the hold' }));
    await (await part()).findByRole('button', { name: 'Erase this client' });
    expect((await db.events.toArray()).map(({ type }) => type).slice(-2)).toEqual(['legal.held', 'legal.released']);
  });
});

test('every print is noted with what lay on the paper', async () => {
  const { client } = await log();
  show(client);
  await part();
  window.dispatchEvent(new Event('beforeprint'));
  await vi.waitFor(async () => expect((await exportLogItem.getValue()).map((entry) => entry.what)).toEqual(['print-file']));
});
