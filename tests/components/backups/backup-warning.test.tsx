// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BackupWarning } from '@/components/backups/backup-warning';
import { type BackupState, changeBackupState } from '@/lib/settings/backups';
import { ensureAuthor } from '@/lib/settings/ensure-author';
import { updateSettings } from '@/lib/settings/update-settings';
import { db } from '@/lib/store/database';
import { anythingToLose } from '@/lib/store/backups/anything-to-lose';
import { addSample } from '@/lib/store/sample/add-sample';
import { EN } from '@/lib/sample/words/en';
import { fakeFileSystem } from '../../support/file-system';
import { command, renderApp, screen, startApp } from '../support/app';

const DAY = 86_400_000;
const write = () => command('createClient', { newClient: { name: 'Acme' } }, { name: 'Acme' });
const fill = (usage: number) => Object.assign(navigator.storage, { estimate: () => Promise.resolve({ usage, quota: 100 }) });

beforeEach(async () => {
  fakeFileSystem();
  await startApp();
});

/** Renders the line beside a mark that comes once everything it reads has been read. */
async function show(state: BackupState) {
  await changeBackupState(state);
  const estimate = vi.spyOn(navigator.storage, 'estimate');
  const { user } = renderApp(<BackupWarning />);
  await vi.waitFor(() => expect(estimate).toHaveBeenCalled());
  return user;
}

describe('one quiet line says of backups', () => {
  test.each<[string, BackupState, string]>([
    ['that the last is old', { safeAt: Date.now() - 9 * DAY - 5 }, 'For 9 days, nothing new was saved in a backup.'],
    ['that there never was one', { since: Date.now() - 8 * DAY - 5 }, 'For 8 days, there has been no backup.'],
    [
      'that the last one failed, and why',
      { failed: { at: Date.now(), why: 'full', message: '' } },
      'The last backup was not made: there is no room left on the disk. Your entries are safe here; save a backup yourself.',
    ],
  ])('%s', async (_what, state, words) => {
    await write();
    await show(state);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  test('that room is nearly used up', async () => {
    fill(91);
    await write();
    await show({ safeAt: Date.now() });
    expect(await screen.findByText(/^The room this browser gives Sideline is nearly used up/)).toBeInTheDocument();
  });

  test('in Russian with the right form of "day"', async () => {
    await updateSettings({ language: 'ru' });
    await write();
    await show({ safeAt: Date.now() - 22 * DAY - 5 });
    expect(await screen.findByText(/22 дня/)).toBeInTheDocument();
  });

  test('with the way to where it is put right', async () => {
    const open = vi.fn<() => Promise<void>>(async () => undefined);
    Object.assign(fakeBrowser.runtime, { openOptionsPage: open });
    await write();
    const user = await show({ safeAt: Date.now() - 9 * DAY });
    await user.click(await screen.findByRole('button', { name: 'Backups' }));
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('nothing is said', () => {
  /** Everything that could be said at once. */
  const late: BackupState = { since: 0, failed: { at: 0, why: 'other', message: '' } };

  test('of a book that is empty, until the first entry', async () => {
    fill(99);
    await show(late);
    expect(await anythingToLose()).toBe(false);
    expect(screen.queryByRole('complementary')).toBeNull();
    await write();
    expect(await screen.findByRole('complementary', { name: 'Backup' })).toBeInTheDocument();
  });

  test('while only examples are stored, until something of one’s own is', async () => {
    fill(99);
    await addSample({ settings: await ensureAuthor(), words: EN, now: Date.now() });
    expect(await db.events.count()).toBeGreaterThan(20);
    await show(late);
    expect(await anythingToLose()).toBe(false);
    expect(screen.queryByRole('complementary')).toBeNull();
    await write();
    expect(await screen.findByRole('complementary', { name: 'Backup' })).toBeInTheDocument();
  });
});
