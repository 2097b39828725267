import { browser } from 'wxt/browser';
import { REMIND_FOR, refOfKey, reminderKey } from '@/lib/domain/reminders/reminder';
import { isSameReminder, keptOfReminders } from '@/lib/domain/reminders/same-reminder';
import { tellAt } from '@/lib/domain/reminders/tell-at';
import { curtainItem } from '@/lib/settings/curtain';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { type Settings, settingsItem } from '@/lib/settings/settings';
import type { ProjectContext } from '@/lib/store/client-row';
import { type ClientReminder, type DueReminders, dueReminders } from '@/lib/store/due-reminders';
import { storedRefs } from '@/lib/store/repositories/events';
import { openDatabase } from '@/lib/store/open-database';
import { setToolbarCount } from '@/lib/sites/toolbar-count';
import { type Notification, notificationOf, notificationOfAll, targetOf } from './notification';
import { showCount } from './show-count';
import { shownRemindersItem } from './shown-reminders';

export const REMIND_ALARM = 'sideline:reminders';
/** Key under which it is kept that all was told that was due at an instant, when that was more than is looked at one by one. */
const ALL_BEFORE = 'all';
/** More than so many at once are told in one. */
const MOST = 3;

/** Notifications that still stand are taken away once what they remind of was done, or put off. */
async function clearDone(due: readonly string[]): Promise<void> {
  for (const id of Object.keys(await browser.notifications.getAll())) {
    const target = targetOf(id);
    const isDone = target && (target === 'several' ? due.length === 0 : !due.some((key) => isSameReminder(key, target.key)));
    if (isDone) await browser.notifications.clear(id);
  }
}

/** Of what was shown, what may still be due and was not erased since: nothing is kept of an erased client. */
async function keptOf(
  shown: Readonly<Record<string, number>>,
  due: ReadonlySet<string>,
  now: number,
): Promise<Record<string, number>> {
  const young = Object.entries(shown).filter(([, at]) => now - at <= REMIND_FOR);
  const there = await storedRefs(young.map(([key]) => refOfKey(key)));
  return Object.fromEntries(young.filter(([key]) => due.has(key) || there.has(refOfKey(key)))); // not all have an event
}

interface Told {
  notification: Notification;
  /** What it reminds of. */
  reminders: readonly ClientReminder[];
}

function notificationsOf(fresh: readonly ClientReminder[], settings: Settings): Told[] {
  if (fresh.length > MOST) return [{ notification: notificationOfAll(fresh.length, settings), reminders: fresh }];
  return fresh.map((reminder) => ({ notification: notificationOf(reminder, settings), reminders: [reminder] }));
}

async function showDue(settings: Settings, { due, isCut }: DueReminders, { policy, now }: ProjectContext): Promise<void> {
  const shown = await shownRemindersItem.getValue();
  const { [ALL_BEFORE]: toldBefore = -Infinity, ...each } = shown;
  const toldFor = keptOfReminders(Object.entries(each));
  const isNews = (one: ClientReminder): boolean => {
    const told = toldFor(reminderKey(one));
    return told === undefined ? one.dueAt > toldBefore : one.dueAt > one.at && told < one.dueAt; // put off: told once more
  };
  const fresh = due.filter((one) => isNews(one) && tellAt(one, policy.timeZone) <= now);
  const keys = due.map(reminderKey);
  await clearDone(keys);
  const told = await keptOf(each, new Set(keys), now);
  if (isCut && fresh.length > 0) told[ALL_BEFORE] = now;
  else if (now - toldBefore <= REMIND_FOR) told[ALL_BEFORE] = toldBefore;
  if (Object.keys(told).length < Object.keys(shown).length) await shownRemindersItem.setValue(told);
  for (const { notification, reminders } of notificationsOf(fresh, settings)) {
    const { id, title, message } = notification;
    await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title, message });
    // At once: if the system refuses the next, this one does not ring again.
    for (const reminder of reminders) told[reminderKey(reminder)] = reminder.dueAt;
    await shownRemindersItem.setValue(told);
  }
}

async function remindNow(): Promise<void> {
  const settings = await settingsItem.getValue();
  if (await curtainItem.getValue()) {
    await clearDone([]); // called again once it is opened (domain 7)
    await setToolbarCount(0, '');
    return;
  }
  if (!settings.notify) await clearDone([]); // what still stands may name clients, even ones who are erased by now
  if ((await openDatabase()).kind !== 'ready') return; // the pages say what is the matter
  const context = { policy: effectivePolicy(settings), now: Date.now() };
  const found = await dueReminders(context);
  const { count, next } = found;
  // First, so that a notification that the system refuses costs none of those to come. Also while nothing is told: the count goes on.
  if (Number.isFinite(next)) await browser.alarms.create(REMIND_ALARM, { when: next });
  else await browser.alarms.clear(REMIND_ALARM);
  await showCount(count, context, settings);
  if (settings.notify) await showDue(settings, found, context);
}

let queued: Promise<void> | undefined;

/**
 * Shows what is due and has not been shown, how much is due, and sets the alarm for what comes next. Nothing hangs on an alarm that was
 * lost: all of it follows from the events (lib/domain/reminders). Call at the worker's start, when the alarm rings, and whenever
 * something was written. One at a time, so that nothing is shown twice; asked for again while one waits for its turn, that one will do.
 */
export const remind = (): Promise<void> =>
  (queued ??= navigator.locks.request('sideline:reminders', () => {
    queued = undefined; // from here on it may overlook what is written
    return remindNow();
  }));

/** After something was written, in ms: whoever writes on need not wait for what is looked up here. */
const A_MOMENT = 250;
let soon: Promise<void> | undefined;

/** As `remind`, a moment later; what is written until then is looked at once. A worker that ends before begins with it. */
export const remindSoon = (): Promise<void> =>
  (soon ??= new Promise<void>((resolve) => setTimeout(resolve, A_MOMENT)).then(() => {
    soon = undefined; // what is written from here on asks anew
    return remind();
  }));
