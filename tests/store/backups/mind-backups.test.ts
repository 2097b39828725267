// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupChoiceItem, backupProgressItem, backupStateItem, changeBackupChoice } from '@/lib/settings/backups';
import { ensureAuthor } from '@/lib/settings/ensure-author';
import { holdCall } from '@/lib/settings/call-lock';
import { listKeptBackups } from '@/lib/store/backups/kept-backups';
import { BACKUP_ALARM, backUpIfDue, backUpNow, mindBackups } from '@/lib/store/backups/mind-backups';
import { db } from '@/lib/store/database';
import { addSample } from '@/lib/store/sample/add-sample';
import { command, startApp } from '../../components/support/app';
import { EN } from '@/lib/sample/words/en';
import { type FakeFolder, fakeFileSystem } from '../../support/file-system';
import { DAY } from '../world';

const MINUTE = 60_000;
let folder: FakeFolder;
const write = (name: string) => command('createClient', { newClient: { name } }, { name });
const alarm = async () => (await fakeBrowser.alarms.get(BACKUP_ALARM))?.scheduledTime;
const made = async () => (await listKeptBackups()).length;
/** Waiting for it moves the clock a little. */
async function expectAlarmInAMinute(now: number): Promise<void> {
  const at = await vi.waitFor(async () => {
    const set = await alarm();
    if (set === undefined) throw new Error('no alarm yet');
    return set;
  });
  expect(Math.round((at - now) / MINUTE)).toBe(1);
}
const wait = (ms: number) => vi.setSystemTime(Date.now() + ms);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 2, 9) });
  folder = fakeFileSystem();
  await startApp();
  await write('Acme');
});
afterEach(() => vi.useRealTimers());

describe('a backup a day', () => {
  test('by default inside the browser, of everything, and the next look is a day later', async () => {
    await backUpIfDue();
    expect(await listKeptBackups()).toMatchObject([{ at: Date.now(), events: await db.events.count() }]);
    expect(await alarm()).toBe(Date.now() + DAY);
    expect(await backupStateItem.getValue()).toMatchObject({ safeAt: Date.now(), lookedAt: Date.now() });
    expect(await backupProgressItem.getValue()).toBeNull();
  });

  test('only if something was written since; what was saved is still said to be safe', async () => {
    await backUpIfDue();
    wait(DAY);
    await backUpIfDue();
    expect(await made()).toBe(1);
    expect((await backupStateItem.getValue()).safeAt).toBe(Date.now());
    await write('Beta');
    await backUpIfDue();
    expect(await listKeptBackups()).toMatchObject([{ events: 2 }, { events: 1 }]);
  });

  test('none of nothing', async () => {
    await startApp();
    await backUpIfDue();
    expect(await made()).toBe(0);
  });

  test('none of examples only: no backup holds them; one as soon as something of one’s own is there', async () => {
    await startApp();
    await addSample({ settings: await ensureAuthor(), words: EN, now: Date.now() });
    await backUpIfDue();
    expect(await made()).toBe(0);
    await write('Acme');
    await backUpIfDue();
    expect(await listKeptBackups()).toMatchObject([{ events: 1 }]);
  });

  test('none where the user wants none; at a click there is one all the same', async () => {
    await changeBackupChoice({ place: 'off' });
    await backUpIfDue();
    expect(await made()).toBe(0);
    expect(await alarm()).toBeUndefined();
    await backUpNow();
    expect(await made()).toBe(1);
  });

  test('never during a call; after it within ten minutes', async () => {
    const call = new AbortController();
    const held = holdCall(call.signal);
    await vi.waitFor(async () => expect((await navigator.locks.query()).held).toHaveLength(1));
    await backUpIfDue();
    expect(await made()).toBe(0);
    expect(await alarm()).toBe(Date.now() + 10 * MINUTE);
    call.abort();
    await held;
    await backUpIfDue();
    expect(await made()).toBe(1);
  });
});

describe('what was missed', () => {
  test('is made up for a minute after the next start, also when the alarm was lost', async () => {
    await backUpIfDue();
    await fakeBrowser.alarms.clearAll();
    wait(3 * DAY);
    const now = Date.now();
    mindBackups();
    await expectAlarmInAMinute(now);
    await write('Beta');
    await fakeBrowser.alarms.onAlarm.trigger({ name: BACKUP_ALARM, scheduledTime: Date.now(), persistAcrossSessions: true });
    await vi.waitFor(async () => expect(await made()).toBe(2));
  });

  test('how far a worker was that ended while it wrote one is forgotten at the next start: the page waits for nobody', async () => {
    await backupProgressItem.setValue({ done: 1, all: 2 });
    mindBackups();
    await vi.waitFor(async () => expect(await backupProgressItem.getValue()).toBeNull());
  });

  test('a clock that was wrong by years does not put it off', async () => {
    wait(700 * DAY);
    await backUpIfDue();
    wait(-700 * DAY);
    await fakeBrowser.alarms.clearAll();
    const now = Date.now();
    mindBackups();
    await expectAlarmInAMinute(now);
  });

  test('a failure is told, tried again after an hour, and forgotten once a backup is made', async () => {
    folder.faults.write = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await backUpIfDue();
    expect((await backupStateItem.getValue()).failed).toMatchObject({ at: Date.now(), why: 'full' });
    expect(await alarm()).toBe(Date.now() + 60 * MINUTE);
    folder.faults = {};
    wait(60 * MINUTE);
    await backUpIfDue();
    expect((await backupStateItem.getValue()).failed).toBeUndefined();
    expect(await made()).toBe(1);
  });
});

test('two that are asked for at once come one after the other', async () => {
  await Promise.all([backUpNow(), backUpIfDue()]);
  expect(await made()).toBe(1);
  expect(await backupChoiceItem.getValue()).toMatchObject({ place: 'browser' });
});
