import { useState } from 'react';
import { useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import { calendarFile } from '@/lib/calendar/calendar-file';
import type { CalendarEntry } from '@/lib/calendar/entry';
import { reminderEntries, uidOf } from '@/lib/calendar/reminder-entries';
import { stillGiven, takenBack } from '@/lib/calendar/taken-back';
import { dayOf } from '@/lib/domain/day-rule';
import { groupOf } from '@/lib/domain/reminders/group-of';
import { reminderKey } from '@/lib/domain/reminders/reminder';
import type { Policy } from '@/lib/schema/policy';
import { calendarSavedItem } from '@/lib/settings/calendar-saved';
import { type ClientReminder, useReminderActions } from '@/lib/store/hooks/use-reminders';
import { useReminderWords } from './use-reminder-words';

/** Saves reminders as a calendar file; what came of it, in words. */
export function useSaveReminders(policy: Policy, now: number) {
  const { t } = useWords();
  const words = useReminderWords(policy, now);
  const { readForCalendar } = useReminderActions();
  const [said, setSaid] = useState<{ message: string; isError: boolean }>();

  async function write(reminders: readonly ClientReminder[], done: readonly CalendarEntry[]): Promise<void> {
    const entries = reminderEntries(reminders, policy.timeZone, Date.now(), (reminder) => ({
      title: t('reminders:calendar.title', { name: reminder.name, what: words.what(reminder) }),
      description: '',
      soon: words.what(reminder),
    }));
    const name = `${t('reminders:calendar.file')}-${dayOf(now, policy.timeZone)}.ics`;
    saveFile(name, await calendarFile([...entries, ...done]), 'calendar', entries.length + done.length);
    const keys = new Map(reminders.map((one) => [uidOf(one), reminderKey(one)]));
    const given = entries.map(({ uid, when }) => [uid, { key: keys.get(uid) ?? '', when }] as const);
    const before = stillGiven(await calendarSavedItem.getValue(), Date.now());
    await calendarSavedItem.setValue({ ...before, ...Object.fromEntries(given) });
    const also = done.length > 0 ? ` ${t('reminders:calendar.done', { count: done.length })}` : '';
    setSaid({ message: `${t('reminders:calendar.saved', { name })}${also}`, isError: false });
  }

  /** All that is to come; and what an earlier file brought and is done is taken back. What is overdue has no day to come. */
  async function writeAll(): Promise<void> {
    const given = await calendarSavedItem.getValue();
    const keys = Object.values(given).map(({ key }) => key);
    const { coming, open, nameOf } = await readForCalendar(policy, keys);
    const names = new Map(await Promise.all(keys.map(async (key) => [key, await nameOf(key)] as const)));
    const done = takenBack(given, new Set([...coming, ...open].map(uidOf)), Date.now(), (key) => {
      const name = names.get(key);
      return name === undefined ? t('reminders:calendar.over') : t('reminders:calendar.overNamed', { name });
    });
    await write(
      coming.filter((one) => groupOf(one, policy.timeZone, Date.now()) !== 'overdue'),
      done,
    );
  }

  const orSayWhy = async (saving: Promise<void>): Promise<void> => {
    try {
      await saving;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setSaid({ message: t('reminders:calendar.failed', { message }), isError: true });
    }
  };
  return {
    saveOne: (reminder: ClientReminder) => orSayWhy(write([reminder], [])),
    saveAll: () => orSayWhy(writeAll()),
    said,
  };
}
