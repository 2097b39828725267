import { REMIND_FOR, isDue } from '@/lib/domain/reminders/reminder';
import { tellAt } from '@/lib/domain/reminders/tell-at';
import { type ClientReminder, remindersOf, withDueAt } from './client-reminder';
import type { ProjectContext } from './client-row';
import { coolReminders } from './cool-reminders';
import { type SidelineDatabase, db as ownDatabase } from './database';
import { hasLooks, nextLook } from './looks';
import { allSnoozes, forgetSnoozes } from './repositories/snoozes';
import { clientsOfKeys } from './clients-of-keys';

export type { ClientReminder };

/** Clients looked at, the latest due first: more than 99 are no number any more, neither in the toolbar nor to anybody. */
const CLIENTS = 110;

export interface DueReminders {
  /** To be brought to mind now, earliest first. */
  due: ClientReminder[];
  /** There are clients with something due who were not looked at; all of it was due before `due`. */
  isCut: boolean;
  /** How many are due, also those that nobody looked at for long; all the looks together are one. */
  count: number;
  /** When the next is due or announced or one is over, in ms; Infinity if never. */
  next: number;
}

/** Rows that have something due, and those of reminders that were put off and have come back. */
async function dueRows(now: number, snoozes: ReadonlyMap<string, number>, db: SidelineDatabase) {
  // oxlint-disable-next-line unicorn/no-array-reverse -- dexie's reverse(), there is no array
  const rows = await db.clients.where('remindAt').between(0, now, true, true).reverse().distinct().limit(CLIENTS).toArray();
  const back = [...snoozes].filter(([, until]) => until <= now && now - until <= REMIND_FOR).map(([key]) => key);
  const others = await clientsOfKeys(back, db);
  return { rows: [...new Map([...rows, ...others].map((row) => [row.id, row])).values()], isCut: rows.length === CLIENTS };
}

/**
 * What is due now, and when that changes without any event. Rows say which clients to look at; what is due is worked out from the events.
 */
export async function dueReminders({ policy, now }: ProjectContext, db: SidelineDatabase = ownDatabase): Promise<DueReminders> {
  await forgetSnoozes(now - REMIND_FOR, db);
  const snoozes = await allSnoozes(db);
  const { rows, isCut } = await dueRows(now, snoozes, db);
  const found = await remindersOf(rows, { policy, now }, db);
  const cool = await coolReminders({ policy }, db);
  const all = withDueAt([...found, ...cool], snoozes).filter(({ dueAt }) => dueAt <= now);
  const looks = await hasLooks(now, snoozes, db);
  const coming = await db.clients.where('remindAt').above(now).first();
  const instants = [
    ...(coming?.remindAt ?? []),
    ...cool.map(({ at }) => at),
    ...snoozes.values(),
    ...all.flatMap(({ until }) => (until === undefined ? [] : [until + 1])),
    ...all.map((one) => tellAt(one, policy.timeZone)),
    await nextLook(now, db),
  ];
  return {
    due: all.filter(({ dueAt: at, until }) => isDue({ at, until }, now)).toSorted((a, b) => a.dueAt - b.dueAt),
    isCut,
    count: all.length + (looks ? 1 : 0),
    next: Math.min(...instants.filter((at) => at > now)),
  };
}
