import { browser } from 'wxt/browser';
import { refreshTabs } from './refresh-tabs';

const ALARM = 'status-changes';

/** Sees to it that pages are refreshed when a status on show changes by time alone. @param instant ms; Infinity: never */
export async function refreshAt(instant: number): Promise<void> {
  if (instant === Infinity) return;
  const set = await browser.alarms.get(ALARM);
  if (!set || set.scheduledTime > instant) await browser.alarms.create(ALARM, { when: Math.max(instant, Date.now() + 1_000) });
}

/** For `alarms.onAlarm`. Pages report anew and set the next alarm. */
export async function onAlarm({ name }: { name: string }): Promise<void> {
  if (name === ALARM) await refreshTabs();
}
