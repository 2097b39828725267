import { REMINDER_KINDS, type Reminder, type ReminderKind } from './reminder';

/** What a reminder is about, as much as an address or a key holds. */
export type ReminderAbout = Pick<Reminder, 'kind' | 'ref'>;

/** Is a text from outside (an address, a key) a kind of reminder? */
export const isReminderKind = (text: string | null | undefined): text is ReminderKind =>
  REMINDER_KINDS.some((kind) => kind === text);

/** What a reminder's key (`reminderKey`) speaks of; null for any other text. */
export function aboutOfKey(key: string): ReminderAbout | null {
  const [kind, ref] = key.split(' ');
  return isReminderKind(kind) && ref ? { kind, ref } : null;
}
