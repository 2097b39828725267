import { HOUR_MS } from '../time';
import { type Reminder, isTimed, reminderKey } from './reminder';

/** Nothing is moved by less than a day, and a day begins within less of it all around the world, but for a few islands. */
const ALMOST_A_DAY = 23 * HOUR_MS;

/** A reminder's key without its instant, and the instant (ms). */
function partsOf(key: string): { matter: string; at: number; isOfDay: boolean } {
  const [kind = '', ref = '', at, mark = ''] = key.split(' ');
  return { matter: `${kind} ${ref} ${mark}`, at: Number(at), isOfDay: !isTimed(kind) };
}

/**
 * True if both keys (`reminderKey`) name one reminder. Its day begins at another instant once the user has travelled, or the policy has
 * another time zone: what was told or put off stays so.
 */
export function isSameReminder(key: string, other: string): boolean {
  if (key === other) return true;
  const [a, b] = [partsOf(key), partsOf(other)];
  return a.isOfDay && a.matter === b.matter && Math.abs(a.at - b.at) < ALMOST_A_DAY;
}

/** Looks up what is kept of a reminder by its key: the largest of the values under keys that name it. */
export function keptOfReminders(kept: Iterable<readonly [key: string, value: number]>): (key: string) => number | undefined {
  const byMatter = new Map<string, (readonly [key: string, value: number])[]>();
  for (const one of kept) {
    const { matter } = partsOf(one[0]);
    byMatter.set(matter, [...(byMatter.get(matter) ?? []), one]);
  }
  return (key) => {
    const same = (byMatter.get(partsOf(key).matter) ?? []).filter(([other]) => isSameReminder(key, other));
    return same.length > 0 ? Math.max(...same.map(([, value]) => value)) : undefined;
  };
}

/** From when (ms) a reminder is shown, with what was put off reckoned in. @param putOffUntil by `keptOfReminders` */
export const shownFrom = (reminder: Reminder, putOffUntil: (key: string) => number | undefined): number =>
  Math.max(reminder.at, putOffUntil(reminderKey(reminder)) ?? -Infinity);
