// @vitest-environment happy-dom
import { defineExtensionMessaging } from '@webext-core/messaging';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AutoBackup } from '@/components/backups/auto-backup';
import type { Protocol } from '@/lib/messages/protocol';
import { backupChoiceItem, backupProgressItem, backupStateItem, changeBackupState } from '@/lib/settings/backups';
import { exportLogItem } from '@/lib/settings/export-log';
import { savedBackupsItem } from '@/lib/settings/saved-backups';
import { backUpNow } from '@/lib/store/backups/mind-backups';
import { listKeptBackups } from '@/lib/store/backups/kept-backups';
import { type FakeDownloads, fakeDownloads } from '../../support/fake-downloads';
import { type FakeFolder, fakeFileSystem } from '../../support/file-system';
import { command, renderApp, screen, startApp, within } from '../support/app';
import { catchDownloads } from '../support/downloads';

let folder: FakeFolder;
let downloads: FakeDownloads;
let answer = true;
const request = vi.fn<(asked: { permissions: string[] }) => Promise<boolean>>();
const onRead = vi.fn<(file: File) => void>();

beforeEach(async () => {
  folder = fakeFileSystem();
  await startApp();
  await command('createClient', { newClient: { name: 'Acme' } }, { name: 'Acme' });
  downloads = fakeDownloads();
  downloads.mayUse = false;
  request.mockReset().mockImplementation(async () => (downloads.mayUse = answer));
  answer = true;
  Object.assign(fakeBrowser.permissions, { request });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ optional_permissions: ['downloads', 'offscreen'] }) });
  defineExtensionMessaging<Protocol>().onMessage('backup.make', () => backUpNow());
});

async function show() {
  const { user } = renderApp(<AutoBackup onRead={onRead} />);
  await screen.findByRole('radio', { name: /^Inside this browser/ });
  return user;
}
const place = async () => (await backupChoiceItem.getValue()).place;

describe('where backups are kept', () => {
  test('is inside the browser at first; off is one press', async () => {
    const user = await show();
    expect(screen.getByRole('radio', { name: /^Inside this browser/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: /^Off/ }));
    await vi.waitFor(async () => expect(await place()).toBe('off'));
    expect(request).not.toHaveBeenCalled();
  });

  test('the downloads folder asks the browser by a press of its own; with a no, nothing changed and what to do is said', async () => {
    answer = false;
    const user = await show();
    await user.click(screen.getByRole('radio', { name: /^Files in the downloads folder/ }));
    await user.click(await screen.findByRole('button', { name: 'Let Sideline save files there' }));
    expect(request).toHaveBeenCalledWith({ permissions: ['downloads', 'offscreen'] });
    expect(await screen.findByText(/^The browser did not allow it, so nothing changed/)).toBeInTheDocument();
    expect(await place()).toBe('browser');
    answer = true;
    await user.click(screen.getByRole('button', { name: 'Let Sideline save files there' }));
    await vi.waitFor(async () => expect(await place()).toBe('downloads'));
    expect(screen.queryByText(/did not allow it/)).toBeNull();
  });

  test('a right that was given before is not asked for again', async () => {
    downloads.mayUse = true;
    const user = await show();
    await user.click(screen.getByRole('radio', { name: /^Files in the downloads folder/ }));
    await vi.waitFor(async () => expect(await place()).toBe('downloads'));
    expect(request).not.toHaveBeenCalled();
  });

  test('after how many days it is said', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: /Say so when nothing was saved for/ }));
    await user.click(await screen.findByRole('option', { name: '30 days' }));
    await vi.waitFor(async () => expect(await backupChoiceItem.getValue()).toMatchObject({ warnAfterDays: 30 }));
  });
});

describe('inside the browser', () => {
  async function withOne() {
    const user = await show();
    expect(screen.getByText('There is no backup yet.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Make a backup now' }));
    await screen.findByText(/^Everything was in a backup on/);
    return { user, line: within(await screen.findByRole('listitem')) };
  }

  test('one is made at a press, and listed with its day, entries and size', async () => {
    const { line } = await withOne();
    expect(line.getByText(/ · 1 entry · 1 KB$/)).toBeInTheDocument();
  });

  test('is handed over to be read back in', async () => {
    const { user, line } = await withOne();
    await user.click(line.getByRole('button', { name: /^Read back in/ }));
    await vi.waitFor(() => expect(onRead).toHaveBeenCalled());
    expect(JSON.parse((await onRead.mock.calls[0]?.[0].text()) ?? '')).toMatchObject({ format: 'sideline-backup' });
  });

  test('is saved as a file, which is noted as an export', async () => {
    const saved = catchDownloads();
    const { user, line } = await withOne();
    await user.click(line.getByRole('button', { name: /^Save as file/ }));
    await vi.waitFor(() => expect(saved.map(({ name }) => name)).toEqual([...folder.files.keys()]));
    await vi.waitFor(async () => expect(await exportLogItem.getValue()).toMatchObject([{ what: 'backup', count: 1 }]));
  });

  test('a damaged one is said, and changes nothing', async () => {
    const { user, line } = await withOne();
    for (const name of folder.files.keys()) folder.files.set(name, new Blob(['{']));
    onRead.mockClear();
    await user.click(line.getByRole('button', { name: /^Read back in/ }));
    expect(await screen.findByText(/^This backup is damaged or gone/)).toBeInTheDocument();
    expect(onRead).not.toHaveBeenCalled();
  });

  test('is deleted after a question', async () => {
    const { user, line } = await withOne();
    await user.click(line.getByRole('button', { name: /^Delete:/ }));
    const question = within(await screen.findByRole('group', { name: /^Delete the backup of .* What you wrote stays/ }));
    expect(await listKeptBackups()).toHaveLength(1);
    await user.click(question.getByRole('button', { name: 'Delete' }));
    await vi.waitFor(() => expect(screen.queryByText('Backups inside this browser')).toBeNull());
    expect(await listKeptBackups()).toEqual([]);
  });
});

test('while the worker writes one, how far it is; the button waits', async () => {
  await show();
  await backupProgressItem.setValue({ done: 2_000, all: 250_000 });
  expect(await screen.findByText('Writing 2,000 of 250,000 entries…')).toBeInTheDocument();
});

describe('of files in the downloads folder', () => {
  const file = { path: 'C:\\Users\\ann\\Downloads\\Sideline\\one.json', at: 5, events: 3, size: 2_345_678 };

  test('one that the browser still knows is deleted with its file', async () => {
    downloads.put(file.path, 'x', fakeBrowser.runtime.id);
    await savedBackupsItem.setValue([{ ...file, size: 1 }]);
    const user = await show();
    expect(screen.getByText('one.json')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Delete the file/ }));
    await vi.waitFor(() => expect(screen.queryByText('one.json')).toBeNull());
    expect(downloads.disk.size).toBe(0);
  });

  test('one that it knows no more is said to be the user’s to delete, and only taken off the list', async () => {
    downloads.disk.set(file.path, 'x');
    await savedBackupsItem.setValue([file]);
    const user = await show();
    expect(screen.getByText(/3 entries · 2\.4 MB/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Delete the file/ }));
    await screen.findByText(/^one\.json — your browser no longer lists this download/);
    await user.click(screen.getByRole('button', { name: /^Take off the list/ }));
    await vi.waitFor(() => expect(screen.queryByText(/one\.json/)).toBeNull());
    expect(downloads.disk.size).toBe(1);
  });
});

test('a backup that failed says why, here too', async () => {
  await changeBackupState({ failed: { at: Date.now(), why: 'permission', message: '' } });
  await show();
  expect(await screen.findByText(/Sideline may no longer save files: choose the downloads folder again/)).toBeInTheDocument();
  expect(await backupStateItem.getValue()).toMatchObject({ failed: { why: 'permission' } });
});
