import { REMINDER_GROUPS, groupOf } from '@/lib/domain/reminders/group-of';
import { type Reminder, reminderKey } from '@/lib/domain/reminders/reminder';
import type { ClientReminder, Reminders } from '@/lib/store/hooks/use-reminders';

/** The parts of the page, in their order. */
export const LIST_PARTS = [...REMINDER_GROUPS, 'looks', 'snoozed'] as const;
export type ListPart = (typeof LIST_PARTS)[number];

/** Key of a row: a reminder can stand in more than one part. */
export const rowKeyOf = (part: ListPart, reminder: Reminder): string => `${part} ${reminderKey(reminder)}`;

/** The list in its parts. */
export function listParts({ items, looks, snoozed, policy, now }: Reminders): Record<ListPart, ClientReminder[]> {
  const parts: Record<ListPart, ClientReminder[]> = { overdue: [], today: [], week: [], later: [], looks, snoozed };
  for (const item of items) parts[groupOf(item, policy.timeZone, now)].push(item);
  return parts;
}
