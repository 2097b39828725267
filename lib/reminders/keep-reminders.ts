import { browser } from 'wxt/browser';
import { openReminderWindow } from '@/lib/browser/open-case-window';
import { openDashboard } from '@/lib/browser/open-dashboard';
import { aboutOfKey } from '@/lib/domain/reminders/key-parts';
import { settingsItem } from '@/lib/settings/settings';
import { targetOf } from './notification';
import { REMIND_ALARM, remind } from './remind';

/** For `notifications.onClicked`: opens what it is about, in a window beside the CRM; several, in the list. */
async function onNotification(id: string): Promise<void> {
  const target = targetOf(id);
  if (!target) return;
  await browser.notifications.clear(id);
  const about = target === 'several' ? null : aboutOfKey(target.key);
  await (target !== 'several' && about ? openReminderWindow(target.client, target.red, about) : openDashboard('reminders'));
}

/** Some browsers count an alarm's time only while the computer is awake: after a night it would ring a night late. */
const AWAKE_ALARM = 'sideline:reminders-awake';
/** Less than the quarter of an hour before a call. */
const LOOK_MINUTES = 5;
/** A reminder further off is not watched by an alarm: nothing is woken in an idle hour, and whoever comes back wakes the worker. */
const WATCHED = 60 * 60_000;

/** Looks at the clock on the wall: makes up for an alarm that should have rung, and looks again soon if one is to come soon. */
async function watchClock(): Promise<void> {
  const alarm = await browser.alarms.get(REMIND_ALARM);
  const left = alarm === undefined ? Infinity : alarm.scheduledTime - Date.now();
  if (left > WATCHED) {
    await browser.alarms.clear(AWAKE_ALARM);
    return;
  }
  // Set anew by every start of the worker, it would never ring on a busy day.
  if (!(await browser.alarms.get(AWAKE_ALARM))) await browser.alarms.create(AWAKE_ALARM, { periodInMinutes: LOOK_MINUTES });
  if (left <= 0) await remind();
}

async function onAlarm(name: string): Promise<void> {
  if (name === REMIND_ALARM) await remind();
  if (name === REMIND_ALARM || name === AWAKE_ALARM) await watchClock();
}

/** Reminders for as long as the extension is installed, also while no page of it is open. Call once at the worker's top level. */
export function keepReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => void onAlarm(name));
  browser.notifications.onClicked.addListener((id) => void onNotification(id));
  settingsItem.watch((now, before) => {
    if (now.notify !== before?.notify || now.language !== before.language) void remind();
  });
  void watchClock();
}
