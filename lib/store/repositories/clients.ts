import { type Tables, db as ownDatabase } from '../database';
import type { ClientRow } from '../rows';

/** The group that a client id stands for today: itself, or the one it was merged into. */
export async function groupIdOf(client: string, db: Tables = ownDatabase): Promise<string> {
  return (await db.aliases.get(client))?.client ?? client;
}

/** The row of a client or of the group it was merged into; undefined if there is no such client (any more). */
export async function getClient(client: string, db: Tables = ownDatabase): Promise<ClientRow | undefined> {
  return (await db.clients.get(client)) ?? (await db.clients.get(await groupIdOf(client, db)));
}

/** Rows in the order of `ids`; unknown ids are left out, merged ones give their group's row. */
export async function getClients(ids: readonly string[], db: Tables = ownDatabase): Promise<ClientRow[]> {
  const rows = await db.clients.bulkGet([...ids]);
  const found = await Promise.all(rows.map(async (row, index) => row ?? getClient(ids[index] ?? '', db)));
  return found.filter((row) => row !== undefined);
}

/** The `limit` clients with the latest events, latest first. */
export const recentClients = (limit: number, db: Tables = ownDatabase): Promise<ClientRow[]> =>
  // oxlint-disable-next-line unicorn/no-array-reverse -- dexie's reverse(), there is no array
  db.clients.orderBy('lastEventAt').reverse().limit(limit).toArray();
