import { browser } from 'wxt/browser';
import { DAY_MS } from '@/lib/domain/time';
import {
  type BackupFailure,
  backupChoiceItem,
  type BackupPlace,
  backupProgressItem,
  backupStateItem,
  changeBackupState,
} from '@/lib/settings/backups';
import { isCallUnderWay } from '@/lib/settings/call-lock';
import { policyVersionsItem } from '@/lib/settings/policy-versions';
import { type Settings, settingsItem } from '@/lib/settings/settings';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { openDatabase } from '../open-database';
import { anythingToLose } from './anything-to-lose';
import { backupMark } from './backup-mark';
import { downloadBackup, DownloadFailedError } from './download-backup';
import { keepBackup } from './keep-backup';
import { BackupDamagedError } from './write-kept';

export const BACKUP_ALARM = 'sideline:backup';
const MINUTE = 60_000;
/** It is looked for the first time, a call is waited for, a failure tried again after so long. */
const AT_FIRST = 10 * MINUTE;
const AFTER_CALL = 10 * MINUTE;
const AFTER_FAILURE = 60 * MINUTE;

const failureOf = (error: unknown): BackupFailure => {
  if (error instanceof BackupDamagedError) return 'damaged';
  if (error instanceof DownloadFailedError) return error.why;
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'other';
};

async function make(place: Exclude<BackupPlace, 'off'>, settings: Settings, db: SidelineDatabase): Promise<void> {
  const mark = await backupMark(place, settings, db);
  const now = new Date();
  try {
    // Each message of progress also keeps the worker awake, which an open request to a database does not.
    const onProgress = (done: number, all: number) => backupProgressItem.setValue({ done, all });
    const policies = await policyVersionsItem.getValue();
    await (place === 'browser' ? keepBackup : downloadBackup)({ settings, policies, now, db, onProgress });
    await changeBackupState({ mark, safeAt: now.getTime(), failed: undefined });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await changeBackupState({ failed: { at: now.getTime(), why: failureOf(error), message } });
  } finally {
    await backupProgressItem.setValue(null);
  }
}

/** @returns false if it is to be tried again soon: a call is under way */
async function backUp(isAsked: boolean, db: SidelineDatabase): Promise<boolean> {
  const { place: chosen } = await backupChoiceItem.getValue();
  const place = chosen === 'off' ? 'browser' : chosen;
  if (!isAsked && chosen === 'off') return true;
  if (!isAsked && (await isCallUnderWay())) return false;
  if ((await openDatabase(db)).kind !== 'ready') return true; // the pages say what is the matter
  const settings = await settingsItem.getValue();
  const now = Date.now();
  const { mark, failed } = await backupStateItem.getValue();
  const isSame = mark === (await backupMark(place, settings, db));
  if (isSame && !failed && !isAsked) await changeBackupState({ safeAt: now });
  else if (isAsked || (await anythingToLose(db))) await make(place, settings, db);
  await changeBackupState({ lookedAt: now });
  return true;
}

/** One at a time: one that is asked for while another is made comes after it. */
const inTurn = (isAsked: boolean, db: SidelineDatabase): Promise<boolean> =>
  navigator.locks.request('sideline:backup-run', () => backUp(isAsked, db));

/** When it is to be looked next. A last look in the future is one of a clock that was wrong. */
async function nextLook(now: number): Promise<number> {
  const { since, lookedAt, failed } = await backupStateItem.getValue();
  if (since === undefined) await changeBackupState({ since: now });
  if (failed) return failed.at > now ? now : failed.at + AFTER_FAILURE;
  if (lookedAt === undefined) return Math.min(since ?? now, now) + AT_FIRST;
  return lookedAt > now ? now : lookedAt + DAY_MS;
}

/** Sets the alarm for the next look, at the earliest in a minute: whoever starts the browser is not to wait for a backup. */
async function plan(): Promise<void> {
  const { place } = await backupChoiceItem.getValue();
  if (place === 'off') {
    await browser.alarms.clear(BACKUP_ALARM);
    return;
  }
  const now = Date.now();
  const when = Math.max(await nextLook(now), now + MINUTE);
  const set = await browser.alarms.get(BACKUP_ALARM);
  // A start of the worker must not push one away that is about to ring.
  if (set && set.scheduledTime > now && set.scheduledTime <= when) return;
  await browser.alarms.create(BACKUP_ALARM, { when });
}

/** Makes a backup at once, where the user wants them; inside the browser if they want none by itself. Failures stand in `backupStateItem`. */
export async function backUpNow(db: SidelineDatabase = ownDatabase): Promise<void> {
  await inTurn(true, db);
  await plan();
}

/** What the alarm does: a backup if anything was written since the last, never during a call. */
export async function backUpIfDue(db: SidelineDatabase = ownDatabase): Promise<void> {
  if (await inTurn(false, db)) await plan();
  else await browser.alarms.create(BACKUP_ALARM, { when: Date.now() + AFTER_CALL });
}

/**
 * Makes a backup a day, for as long as the extension is installed; one that was missed is made up for after the next start.
 * Call once at the worker's top level.
 */
export function mindBackups(): void {
  browser.alarms.onAlarm.addListener(({ name }) => void (name === BACKUP_ALARM && backUpIfDue()));
  backupChoiceItem.watch(() => void plan());
  void backupProgressItem.setValue(null); // of a worker that ended while it wrote one
  void plan();
}
