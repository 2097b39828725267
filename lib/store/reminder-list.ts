import type { Collection } from 'dexie';
import { startOfDayAfter } from '@/lib/domain/day-rule';
import { DAY_MS } from '@/lib/domain/time';
import { type ClientReminder, remindersOf, withDueAt } from './client-reminder';
import type { ProjectContext } from './client-row';
import { coolReminders } from './cool-reminders';
import { type SidelineDatabase, db as ownDatabase } from './database';
import type { ClientRow } from './rows';
import { countLooks, dueLooks } from './looks';
import { remindersOfKeys } from './reminders-of-keys';
import { allSnoozes } from './repositories/snoozes';

/** How far the list looks ahead. */
export const AHEAD = 90 * DAY_MS;

/** Looks read beside the reminders: one to so many. */
const LOOKS_OF = 4;

export interface ReminderList {
  /** Due or to come within 90 days and not put off, earliest first. */
  items: ClientReminder[];
  /** There are more than the limit lets in: due earlier, or to come later. */
  hasMore: { before: boolean; after: boolean };
  /** Clients that are due for a look, the longest first (C-quarter). */
  looks: ClientReminder[];
  lookCount: number;
  /** Put off on this machine, the next to come back first. */
  snoozed: ClientReminder[];
  /** When the list changes by time alone, in ms: something is due, comes back or ends, or a day is over. */
  next: number;
}

/** Clients of the first reminders of a range, and the instant (ms) up to which all of the range are among theirs. */
async function firstRows(range: () => Collection<ClientRow>, limit: number) {
  const [keys, rows] = await Promise.all([
    range()
      .limit(limit + 1)
      .keys(),
    range().limit(limit).toArray(),
  ]);
  const last = keys[limit];
  return { rows, last: typeof last === 'number' ? last : undefined };
}

/**
 * Clients whose reminders are nearest to today, on both sides of its midnight: a backlog must not hide what today asks for.
 * @returns from when until when (ms) all reminders are among theirs, where that is not all of the range
 */
async function nearestRows({ now, policy }: ProjectContext, limit: number, db: SidelineDatabase) {
  const midnight = startOfDayAfter(now, 0, policy.timeZone);
  const before = () => db.clients.where('remindAt').between(0, midnight, false, false);
  const [past, coming] = await db.transaction('r', db.clients, () =>
    Promise.all([
      // oxlint-disable-next-line unicorn/no-array-reverse -- dexie's reverse(), there is no array
      firstRows(() => before().reverse(), limit),
      firstRows(() => db.clients.where('remindAt').between(midnight, now + AHEAD, true, true), limit),
    ]),
  );
  const rows = [...past.rows, ...coming.rows];
  return { rows: [...new Map(rows.map((row) => [row.id, row])).values()], from: past.last, until: coming.last };
}

const isAway = ({ at, dueAt }: ClientReminder, now: number): boolean => dueAt > at && dueAt > now;

/** Has come back, perhaps to a day far from its own. A look has a list of its own. */
const isBack = ({ kind, at, dueAt }: ClientReminder, now: number): boolean => kind !== 'quarter' && dueAt > at && dueAt <= now;

/**
 * One list of all that is due and to come, read by index: with many clients a piece of it.
 * @param limit of instants looked at before today, and of those from today on; the list may be longer, as a client can have several
 */
export async function reminderList(
  context: ProjectContext,
  limit: number,
  db: SidelineDatabase = ownDatabase,
): Promise<ReminderList> {
  const { policy, now } = context;
  const snoozes = await allSnoozes(db);
  const { rows, from, until } = await nearestRows(context, limit, db);
  const isIn = ({ at }: ClientReminder): boolean => at >= (from ?? 0) && at <= (until ?? now + AHEAD);
  const [found, cool, looks, lookCount, putOff] = await Promise.all([
    remindersOf(rows, context, db),
    coolReminders({ policy }, db),
    dueLooks(context, snoozes, Math.ceil(limit / LOOKS_OF), db),
    countLooks(now, snoozes, db),
    remindersOfKeys([...snoozes.keys()], context, db),
  ]);
  const waits = withDueAt(cool, snoozes);
  const moved = withDueAt(putOff, snoozes);
  const back = moved.filter((one) => isBack(one, now) && !isIn(one));
  const all = [...withDueAt(found, snoozes).filter(isIn), ...back, ...waits];
  const items = all
    .filter((one) => !isAway(one, now) && (one.dueAt <= now || !one.isFollowUp))
    .toSorted((a, b) => a.dueAt - b.dueAt);
  const snoozed = [...moved, ...waits].filter((one) => isAway(one, now)).toSorted((a, b) => a.dueAt - b.dueAt);
  const instants = [...all, ...snoozed].flatMap((one) => [one.dueAt, (one.until ?? -Infinity) + 1]);
  return {
    items,
    hasMore: { before: from !== undefined, after: until !== undefined },
    looks: looks.filter((one) => !isAway(one, now)),
    lookCount,
    snoozed,
    next: Math.min(startOfDayAfter(now, 1, policy.timeZone), ...instants.filter((at) => at > now)),
  };
}
