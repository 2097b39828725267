import { beforeEach, describe, expect, test } from 'vitest';
import { importBackup } from '@/lib/store/backup/import-backup';
import { previewBackup } from '@/lib/store/backup/preview-backup';
import { keepBackup } from '@/lib/store/backups/keep-backup';
import { deleteKeptBackup, listKeptBackups, readKeptBackup } from '@/lib/store/backups/kept-backups';
import { rewriteKeptBackups } from '@/lib/store/backups/rewrite-kept';
import { type FakeFolder, fakeFileSystem } from '../../support/file-system';
import { DAY, World, note, record } from '../world';

let folder: FakeFolder;
let world: World;
beforeEach(async () => {
  folder = fakeFileSystem();
  world = new World();
  await world.must('logNote', { record: record('1', 'Ромашка\n"Ann" [') }, note(world));
  await world.must('logNote', { record: record('2', 'Beta') }, note(world));
});

const keep = (): ReturnType<typeof keepBackup> =>
  keepBackup({ settings: world.settings, now: new Date(world.now), db: world.db });

/** Everything a backup gives to a new computer. */
async function restored(name: string): Promise<unknown> {
  const there = new World('u-boris', { policy: world.settings.policy });
  const text = await (await readKeptBackup(name)).text();
  const preview = await previewBackup(text, { settings: there.settings, now: world.now, db: there.db });
  if ('problem' in preview) throw new Error(preview.problem.code);
  expect(preview.refused).toEqual([]);
  await importBackup(preview, { now: world.now, db: there.db });
  return there.events();
}

describe('a backup kept inside the browser', () => {
  test('is listed with its day, size and number of events, and gives everything back', async () => {
    const made = await keep();
    const events = await world.events();
    expect(await listKeptBackups()).toEqual([
      { ...made, at: world.now, events: events.length, size: folder.files.get(made.name)?.size },
    ]);
    expect(await restored(made.name)).toEqual(events);
  });

  test('of nothing is whole too', async () => {
    world = new World();
    expect((await keep()).events).toBe(0);
    expect(await restored((await listKeptBackups())[0]?.name ?? '')).toEqual([]);
  });

  test('that was damaged since is not read', async () => {
    const { name } = await keep();
    const text = (await folder.files.get(name)?.text()) ?? '';
    folder.files.set(name, new Blob([text.replace('Beta', 'Beto')]));
    await expect(readKeptBackup(name)).rejects.toThrow('read back other than it was written');
  });

  test('is deleted when asked, also twice', async () => {
    const { name } = await keep();
    await deleteKeptBackup(name);
    await deleteKeptBackup(name);
    expect(await listKeptBackups()).toEqual([]);
    await expect(readKeptBackup(name)).rejects.toThrow(name);
  });

  test('makes room by days', async () => {
    for (let day = 0; day < 9; day += 1) {
      await keep();
      world.now += DAY;
    }
    expect(await listKeptBackups()).toHaveLength(8); // seven days, and the last of the week before them
  });
});

describe('a write that goes wrong', () => {
  const disk = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };

  test.each([0, 1, 2])('when the disk is full at piece %i: older ones stay, nothing half is left', async (piece) => {
    const { name } = await keep();
    world.now += DAY;
    folder.faults.write = (written) => void (written === piece && disk());
    await expect(keep()).rejects.toThrow('full');
    expect([...folder.files.keys()]).toEqual([name]);
  });

  test('what was broken off is never listed, and swept away by the next', async () => {
    folder.files.set('1.writing', new Blob(['{"format":"sideline-backup"']));
    expect(await listKeptBackups()).toEqual([]);
    const { name } = await keep();
    expect([...folder.files.keys()]).toEqual([name]);
  });

  test('what the disk changed is found before it gets its name', async () => {
    folder.faults.read = (file) => new Blob([file, ' ']);
    await expect(keep()).rejects.toThrow('read back other than it was written');
    expect(folder.files.size).toBe(0);
  });
});

describe('when a client is erased, kept backups are rewritten', () => {
  test('without what the transform leaves out; all else is as it was, under a name that says so', async () => {
    const [first] = await world.events();
    const made = await keep();
    expect(await rewriteKeptBackups((event) => (event.client === first?.client ? null : event))).toBe(1);
    const [kept] = await listKeptBackups();
    const others = (await world.events()).filter(({ client }) => client !== first?.client);
    expect(kept).toMatchObject({ at: made.at, events: others.length });
    expect(folder.files.size).toBe(1);
    expect(await folder.files.get(kept?.name ?? '')?.text()).not.toContain('Ромашка');
    expect(await restored(kept?.name ?? '')).toEqual(others);
  });

  test('of all events none may be left', async () => {
    await keep();
    await rewriteKeptBackups(() => null);
    expect(await restored((await listKeptBackups())[0]?.name ?? '')).toEqual([]);
  });

  test('a file that it changes nothing of is not touched', async () => {
    const { name } = await keep();
    const before = folder.files.get(name);
    expect(await rewriteKeptBackups((event) => event)).toBe(0);
    expect(folder.files.get(name)).toBe(before);
  });

  test('broken off, the old file stands until the new one is whole; done again, it goes', async () => {
    const { name } = await keep();
    folder.faults.move = () => {
      throw new Error('killed');
    };
    await expect(rewriteKeptBackups(() => null)).rejects.toThrow('killed');
    expect([...folder.files.keys()]).toEqual([name]);
    folder.faults = {};
    expect(await rewriteKeptBackups(() => null)).toBe(1);
    expect(await listKeptBackups()).toMatchObject([{ events: 0 }]);
  });

  test('a damaged one is deleted, and what was broken off', async () => {
    const { name } = await keep();
    folder.files.set(name, new Blob(['{']));
    folder.files.set('1.writing', new Blob(['Ромашка']));
    expect(await rewriteKeptBackups((event) => event)).toBe(1);
    expect(folder.files.size).toBe(0);
  });

  test('one under way is waited for and taken along', async () => {
    const [made, count] = await Promise.all([keep(), rewriteKeptBackups(() => null)]);
    expect(count).toBe(1);
    expect([...folder.files.keys()]).not.toContain(made.name);
  });
});
