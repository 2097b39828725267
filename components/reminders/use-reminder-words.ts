import { useFormats, useWords } from '@/components/ui';
import { calendarDaysBetween, dayOf } from '@/lib/domain/day-rule';
import { dayMeant } from '@/lib/domain/reminders/group-of';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import type { Policy } from '@/lib/schema/policy';

/** As much of the user's own words as a line of a list takes. */
const MOST = 100;
const shortened = (text: string): string => {
  const points = Array.from(text);
  return points.length > MOST
    ? `${points
        .slice(0, MOST - 1)
        .join('')
        .trimEnd()}…`
    : text;
};

/** Words of a reminder in a list: what it asks for, and when. Days are those of the policy's zone, a call's time is the user's. */
export function useReminderWords({ timeZone }: Pick<Policy, 'timeZone'>, now: number) {
  const { t } = useWords();
  const formats = useFormats();
  const day = (instant: number) => formats.day(dayOf(instant, timeZone));

  function what(reminder: Reminder): string {
    const meant = dayMeant(reminder);
    return t(`reminders:what.${reminder.kind}`, {
      what: shortened(reminder.what ?? ''),
      time: formats.dateTime(meant),
      by: day(meant),
    });
  }

  function when(reminder: Reminder): string {
    const isDue = calendarDaysBetween(reminder.at, now, timeZone) >= 0;
    const meant = isDue ? dayMeant(reminder) : reminder.at;
    const count = calendarDaysBetween(now, meant, timeZone);
    const words = { count: Math.abs(count), day: day(meant) };
    if (reminder.kind === 'quarter') return t('reminders:when.look', words);
    if (count === -1) return t('reminders:when.yesterday', words);
    if (count < 0) return t('reminders:when.overdue', words);
    const isLast = isDue && reminder.by !== undefined && reminder.kind !== 'call';
    if (count === 0) return t(isLast ? 'reminders:when.todayLast' : 'reminders:when.today');
    if (count === 1) return t(isLast ? 'reminders:when.untilTomorrow' : 'reminders:when.tomorrow', words);
    return t(isLast ? 'reminders:when.left' : 'reminders:when.in', words);
  }

  /** Until when one was put off. */
  const snoozed = (until: number): string => t('reminders:when.snoozed', { time: formats.dateTime(until) });
  return { what, when, snoozed };
}
