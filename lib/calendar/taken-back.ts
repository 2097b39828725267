import { DAY_MS } from '@/lib/domain/time';
import type { CalendarEntry } from './entry';

/** What a calendar was given, by uid. */
type Given = Readonly<Record<string, { key: string; when: CalendarEntry['when'] }>>;

/** A calendar entry that is over for so long needs no taking back: nobody looks there any more. */
const KEPT = 30 * DAY_MS;

const startOf = (when: CalendarEntry['when']): number => ('day' in when ? Date.parse(`${when.day}T00:00:00Z`) : when.at);

/** Of what a calendar was given, what may still stand before somebody's eyes. @param now ms */
export const stillGiven = <G extends Given>(given: G, now: number): G =>
  Object.fromEntries(Object.entries(given).filter(([, { when }]) => now - startOf(when) <= KEPT)) as G;

/**
 * Entries that take back what an earlier file brought and nothing asks for any more.
 * @param wanted uids of all that is open, also of what is in no file
 * @param titleOf by the reminder's key
 */
export const takenBack = (
  given: Given,
  wanted: ReadonlySet<string>,
  now: number,
  titleOf: (key: string) => string,
): CalendarEntry[] =>
  Object.entries(stillGiven(given, now))
    .filter(([uid]) => !wanted.has(uid))
    .map(([uid, { key, when }]) => ({
      uid,
      sequence: Math.floor(now / 60_000),
      title: titleOf(key),
      description: '',
      when,
      isTakenBack: true,
    }));
