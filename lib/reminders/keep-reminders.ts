import { browser } from 'wxt/browser';
import { openCaseWindow } from '@/lib/browser/open-case-window';
import { settingsItem } from '@/lib/settings/settings';
import { targetOf } from './notification';
import { REMIND_ALARM, remind } from './remind';

/** For `notifications.onClicked`: opens what it is about, in a window beside the CRM. */
async function onNotification(id: string): Promise<void> {
  const target = targetOf(id);
  if (!target) return;
  await browser.notifications.clear(id);
  await openCaseWindow(target.client, target.red, 'case');
}

/** Reminders for as long as the extension is installed, also while no page of it is open. Call once at the worker's top level. */
export function keepReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => void (name === REMIND_ALARM && remind()));
  browser.notifications.onClicked.addListener((id) => void onNotification(id));
  settingsItem.watch((now, before) => {
    if (now.notify !== before?.notify) void remind();
  });
}
