import { clientLooks } from '@/lib/domain/reminders/client-looks';
import { type ClientReminder, remindersOf, withDueAt } from './client-reminder';
import type { ProjectContext } from './client-row';
import { type SidelineDatabase, db as ownDatabase } from './database';
import { lookKey } from './look-key';

const dueRange = (now: number, db: SidelineDatabase) => db.clients.where('remindAt').between(lookKey(now), 0, true, false);

const SNOOZED_LOOK = 'quarter ';
const isAway = (key: string, until: number, now: number) => key.startsWith(SNOOZED_LOOK) && until > now;

const awayOf = (now: number, snoozes: ReadonlyMap<string, number>): number =>
  [...snoozes].filter(([key, until]) => isAway(key, until, now)).length;

/** Whether any client is due for a look, without those put off: counting all of a large book takes its time, after every note. */
export async function hasLooks(
  now: number,
  snoozes: ReadonlyMap<string, number>,
  db: SidelineDatabase = ownDatabase,
): Promise<boolean> {
  const away = awayOf(now, snoozes);
  const first = await dueRange(now, db)
    .limit(away + 1)
    .primaryKeys();
  return first.length > away;
}

/** How many clients are due for a look, without those put off. */
export async function countLooks(
  now: number,
  snoozes: ReadonlyMap<string, number>,
  db: SidelineDatabase = ownDatabase,
): Promise<number> {
  return Math.max(0, (await dueRange(now, db).count()) - awayOf(now, snoozes));
}

/** When the next client is due for a look (ms); Infinity if none is. */
export async function nextLook(now: number, db: SidelineDatabase = ownDatabase): Promise<number> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- dexie's reverse(), there is no array
  const [key] = await db.clients.where('remindAt').below(lookKey(now)).reverse().limit(1).keys();
  return typeof key === 'number' ? lookKey(key) : Infinity;
}

/** Looks that are due, the longest first; of at most `limit` clients. */
export async function dueLooks(
  { policy, now }: ProjectContext,
  snoozes: ReadonlyMap<string, number>,
  limit: number,
  db: SidelineDatabase = ownDatabase,
): Promise<ClientReminder[]> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- dexie's reverse(), there is no array
  const rows = await dueRange(now, db).reverse().limit(limit).toArray();
  return withDueAt(await remindersOf(rows, { policy, now }, db, clientLooks), snoozes);
}
