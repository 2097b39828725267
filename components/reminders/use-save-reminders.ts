import { useState } from 'react';
import { useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import { calendarFile } from '@/lib/calendar/calendar-file';
import { reminderEntries } from '@/lib/calendar/reminder-entries';
import { dayOf } from '@/lib/domain/day-rule';
import type { Policy } from '@/lib/schema/policy';
import type { ClientReminder } from '@/lib/store/hooks/use-reminders';
import { useReminderWords } from './use-reminder-words';

/** Saves reminders as a calendar file; what came of it, in words. */
export function useSaveReminders(policy: Policy, now: number) {
  const { t } = useWords();
  const words = useReminderWords(policy, now);
  const [said, setSaid] = useState<{ message: string; isError: boolean }>();
  async function save(reminders: readonly ClientReminder[]): Promise<void> {
    const entries = reminderEntries(reminders, policy.timeZone, Date.now(), (reminder) => ({
      title: t('reminders:calendar.title', { name: reminder.name, what: words.what(reminder) }),
      description: '',
      soon: words.what(reminder),
    }));
    const name = `${t('reminders:calendar.file')}-${dayOf(now, policy.timeZone)}.ics`;
    try {
      saveFile(name, await calendarFile(entries));
      setSaid({ message: t('reminders:calendar.saved', { name }), isError: false });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setSaid({ message: t('reminders:calendar.failed', { message }), isError: true });
    }
  }
  return { save, said };
}
