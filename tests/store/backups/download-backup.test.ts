import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportLogItem } from '@/lib/settings/export-log';
import { savedBackupsItem } from '@/lib/settings/saved-backups';
import { deleteSavedBackup, forgetSavedBackup } from '@/lib/store/backups/delete-saved-backup';
import { downloadBackup } from '@/lib/store/backups/download-backup';
import { type FakeDownloads, fakeDownloads } from '../../support/fake-downloads';
import { type FakeFolder, fakeFileSystem } from '../../support/file-system';
import { DAY, World } from '../world';

const FOLDER = '/home/ann/Downloads/Sideline/';
let outgoing: FakeFolder;
let downloads: FakeDownloads;
let world: World;
beforeEach(async () => {
  fakeBrowser.reset();
  outgoing = fakeFileSystem();
  downloads = fakeDownloads();
  world = new World();
  await world.client('Ромашка');
});

const save = (): ReturnType<typeof downloadBackup> =>
  downloadBackup({ settings: world.settings, now: new Date(world.now), db: world.db });
const listed = async (): Promise<string[]> => (await savedBackupsItem.getValue()).map(({ path }) => path);

describe('a backup in the downloads folder', () => {
  test('is saved whole under a name of its own, in a folder of its own, without a question', async () => {
    const { path, events, size } = await save();
    expect(downloads.asked).toMatchObject([{ conflictAction: 'uniquify', saveAs: false }]);
    expect(path).toMatch(/\/Downloads\/Sideline\/sideline-backup-20260302-090100-1-[\da-f]{8}\.json$/);
    const text = downloads.disk.get(path) ?? '';
    expect(JSON.parse(text)).toMatchObject({ format: 'sideline-backup', events: await world.events() });
    expect({ events, size }).toEqual({ events: 1, size: new TextEncoder().encode(text).length });
    expect(await savedBackupsItem.getValue()).toMatchObject([{ path, at: world.now, events, size }]);
  });

  test('leaves no copy inside the browser and nothing that listens, and is noted as an export', async () => {
    await save();
    expect(outgoing.files.size).toBe(0);
    expect(downloads.isListenedTo).toBe(false);
    expect(await exportLogItem.getValue()).toMatchObject([{ what: 'backup', at: world.now, count: 1 }]);
  });

  test('replaces no other file: a name that is taken gets a number, and that one is remembered', async () => {
    const { path } = await save();
    await savedBackupsItem.setValue([]); // as if the list had been lost
    const again = await save();
    expect(again.path).toBe(path.replace('.json', ' (1).json'));
    expect([...downloads.disk.keys()]).toEqual([path, again.path]);
    expect(await listed()).toEqual([again.path]);
  });
});

describe('older files make room', () => {
  test('by days, and none goes before the new one is there', async () => {
    for (let day = 0; day < 9; day += 1) {
      await save();
      world.now += DAY;
    }
    expect(downloads.disk.size).toBe(8); // seven days, and the last of the week before them
    expect(await listed()).toEqual([...downloads.disk.keys()]);
    expect(downloads.log.findIndex((line) => line.startsWith('removed'))).toBe(9); // after nine that were saved
  });

  test('only its own: neither what lies beside them, nor what another program saved there since', async () => {
    downloads.put(`${FOLDER}letter.json`, 'mine', 'me');
    const { path } = await save();
    downloads.items = [];
    downloads.put(path, downloads.disk.get(path) ?? '', 'another-extension');
    world.now += 60_000;
    await save();
    expect([...downloads.disk.keys()].slice(0, 2)).toEqual([`${FOLDER}letter.json`, path]);
    expect(downloads.log.filter((line) => line.startsWith('removed'))).toEqual([]);
  });

  test('a file of another size at its place is not its own any more', async () => {
    const saved = await save();
    for (const item of downloads.items) item.totalBytes += 1;
    await deleteSavedBackup(saved);
    expect(downloads.disk.has(saved.path)).toBe(true);
    expect(await savedBackupsItem.getValue()).toMatchObject([{ path: saved.path, lost: true }]);
  });

  test('one that the user deleted is only taken off the lists', async () => {
    const { path } = await save();
    downloads.disk.delete(path);
    world.now += 60_000;
    const next = await save(); // of one day the last stays: the first has to go
    expect(await listed()).toEqual([next.path]);
    expect(downloads.items.map(({ filename }) => filename)).toEqual([next.path]);
    expect(downloads.log).toEqual([`saved ${path}`, `saved ${next.path}`]);
  });

  test('one that the browser lists no more is said to be the user’s, stands in nobody’s way, and can be taken off the list', async () => {
    const saved = await save();
    downloads.items = [];
    await deleteSavedBackup(saved);
    expect(downloads.disk.has(saved.path)).toBe(true);
    expect(await savedBackupsItem.getValue()).toMatchObject([{ lost: true }]);
    world.now += 60_000;
    const next = await save();
    expect(await listed()).toEqual([saved.path, next.path]);
    await forgetSavedBackup(saved.path);
    expect(await listed()).toEqual([next.path]);
  });
});

describe('a file that could not be saved', () => {
  /** A second one on the same day, which would outlive the first. */
  async function expectRefused(why: string): Promise<void> {
    const { path } = await save();
    world.now += 60_000;
    downloads.mayUse = why !== 'permission';
    downloads.fault = (item) => {
      if (why === 'broken off') Object.assign(item, { state: 'interrupted', error: 'USER_CANCELED' });
      if (why === 'cut off') item.totalBytes = item.fileSize = 3;
    };
    await expect(save()).rejects.toMatchObject({ why: why === 'permission' ? 'permission' : 'download' });
    expect(await listed()).toEqual([path]);
    expect(downloads.log.filter((line) => line.startsWith('removed'))).toEqual([]);
    expect(outgoing.files.size).toBe(0);
    expect(downloads.isListenedTo).toBe(false);
    expect(await exportLogItem.getValue()).toHaveLength(1);
  }

  test.each(['permission', 'broken off', 'cut off'])('%s: older ones stay, nothing half is listed', (why) => expectRefused(why));
});
