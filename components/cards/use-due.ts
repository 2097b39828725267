import { useFormats, useWords } from '@/components/ui';
import { dayOf } from '@/lib/domain/day-rule';
import type { Policy } from '@/lib/schema/policy';

const DAY_MS = 86_400_000;

/** Whole calendar days from one day to another, `YYYY-MM-DD`; negative if it is past. */
export const daysUntil = (day: string, from: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** Days as the policy means them (K-lift): in its time zone, with how far they are. */
export function useDue({ policy, now }: { policy: Policy; now: number }) {
  const { t } = useWords();
  const formats = useFormats();
  const due = (day: string): string => {
    const days = daysUntil(day, dayOf(now, policy.timeZone));
    if (days === 0) return t('cards:due.today');
    return days > 0 ? t('cards:due.in', { count: days }) : t('cards:due.ago', { count: -days });
  };
  return {
    /** The calendar day of an instant, written out. */
    dayAt: (instant: number): string => formats.day(dayOf(instant, policy.timeZone)),
    day: formats.day,
    /** How far a calendar day is: "in 5 days", "today", "2 days ago". */
    due,
    dueAt: (instant: number): string => due(dayOf(instant, policy.timeZone)),
  };
}
