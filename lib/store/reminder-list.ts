import { startOfDayAfter } from '@/lib/domain/day-rule';
import { DAY_MS } from '@/lib/domain/time';
import { type ClientReminder, remindersOf, withDueAt } from './client-reminder';
import type { ProjectContext } from './client-row';
import { coolReminders } from './cool-reminders';
import { type SidelineDatabase, db as ownDatabase } from './database';
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
  /** There are more than the limit lets in; they come after `items`. */
  hasMore: boolean;
  /** Clients that are due for a look, the longest first (C-quarter). */
  looks: ClientReminder[];
  lookCount: number;
  /** Put off on this machine, the next to come back first. */
  snoozed: ClientReminder[];
  /** When the list changes by time alone, in ms: something is due, comes back or ends, or a day is over. */
  next: number;
}

type Snoozes = ReadonlyMap<string, number>;

/** Clients whose reminders come first, and until when (ms) all reminders are among theirs. */
async function firstRows(now: number, limit: number, db: SidelineDatabase) {
  const range = () => db.clients.where('remindAt').between(0, now + AHEAD, false, true);
  const [keys, rows] = await db.transaction('r', db.clients, () =>
    Promise.all([
      range()
        .limit(limit + 1)
        .keys(),
      range().limit(limit).toArray(),
    ]),
  );
  const last = keys[limit];
  return { rows: [...new Map(rows.map((row) => [row.id, row])).values()], until: typeof last === 'number' ? last : undefined };
}

const isAway = ({ at, dueAt }: ClientReminder, now: number): boolean => dueAt > at && dueAt > now;

async function putOff(context: ProjectContext, snoozes: Snoozes, db: SidelineDatabase): Promise<ClientReminder[]> {
  const away = [...snoozes].filter(([, until]) => until > context.now).map(([key]) => key);
  return withDueAt(await remindersOfKeys(away, context, db), snoozes);
}

/**
 * One list of all that is due and to come, read by index: with many clients a piece of it.
 * @param limit of instants looked at; the list may be longer, as a client can have several
 */
export async function reminderList(
  context: ProjectContext,
  limit: number,
  db: SidelineDatabase = ownDatabase,
): Promise<ReminderList> {
  const { policy, now } = context;
  const snoozes = await allSnoozes(db);
  const { rows, until = now + AHEAD } = await firstRows(now, limit, db);
  const [found, cool, looks, lookCount, away] = await Promise.all([
    remindersOf(rows, context, db),
    coolReminders({ policy }, db),
    dueLooks(context, snoozes, Math.ceil(limit / LOOKS_OF), db),
    countLooks(now, snoozes, db),
    putOff(context, snoozes, db),
  ]);
  const waits = withDueAt(cool, snoozes);
  const all = [...withDueAt(found, snoozes).filter(({ at }) => at <= until), ...waits];
  const items = all
    .filter((one) => !isAway(one, now) && (one.dueAt <= now || !one.isFollowUp))
    .toSorted((a, b) => a.dueAt - b.dueAt);
  const snoozed = [...away, ...waits].filter((one) => isAway(one, now)).toSorted((a, b) => a.dueAt - b.dueAt);
  const instants = [...all, ...snoozed].flatMap((one) => [one.dueAt, (one.until ?? -Infinity) + 1]);
  return {
    items,
    hasMore: until < now + AHEAD,
    looks: looks.filter((one) => !isAway(one, now)),
    lookCount,
    snoozed,
    next: Math.min(startOfDayAfter(now, 1, policy.timeZone), ...instants.filter((at) => at > now)),
  };
}
