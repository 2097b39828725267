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
  const about = aboutOfKey(target.key);
  await (about ? openReminderWindow(target.client, target.red, about) : openDashboard('reminders'));
}

/** Reminders for as long as the extension is installed, also while no page of it is open. Call once at the worker's top level. */
export function keepReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => void (name === REMIND_ALARM && remind()));
  browser.notifications.onClicked.addListener((id) => void onNotification(id));
  settingsItem.watch((now, before) => {
    if (now.notify !== before?.notify || now.language !== before.language) void remind();
  });
}
