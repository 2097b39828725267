import { foldClient } from '@/lib/domain/fold-client';
import type { AnyEvent } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { clientRow } from './client-row';
import type { SidelineDatabase } from './database';
import { type Group, groupsOf } from './groups';
import { type Links, linksOf } from './links';
import { eventsOf } from './repositories/events';
import type { RecordRow } from './rows';

export interface ProjectContext {
  policy: Policy;
  /** Milliseconds since 1970. */
  now: number;
}

/** Everything that some client ids were ever linked with: the clients whose grouping can depend on them. */
interface Surroundings {
  ids: Set<string>;
  events: AnyEvent[];
}

/** Follows stored groups, pairs and shared records until nothing new turns up. Usually one round. */
export async function surroundingsOf(db: SidelineDatabase, start: Iterable<string>): Promise<Surroundings> {
  const ids = new Set<string>();
  const events: AnyEvent[] = [];
  let open = new Set(start);
  while (open.size > 0) {
    const fresh = [...open].filter((id) => !ids.has(id));
    for (const id of fresh) ids.add(id);
    const found = await eventsOf(fresh, db);
    events.push(...found);
    open = new Set(await neighboursOf(db, fresh, linksOf(found, true)));
    for (const id of ids) open.delete(id);
  }
  return { ids, events: events.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Client ids that stored groups, pairs or records connect with `ids`. */
async function neighboursOf(db: SidelineDatabase, ids: readonly string[], links: Links): Promise<string[]> {
  const keys = [...new Set(links.claims.map(([, key]) => key))];
  const owners = (await db.records.bulkGet(keys)).flatMap((row) => row?.client ?? []);
  const roots = (await db.aliases.bulkGet([...ids])).flatMap((row) => row?.client ?? []);
  const others = links.pairs.flat();
  const rows = await db.clients.bulkGet([...new Set([...ids, ...owners, ...roots, ...others])]);
  return [...owners, ...roots, ...others, ...rows.flatMap((row) => row?.ids ?? [])];
}

/**
 * Computes the rows of `clients`, `aliases` and `records` for everything connected with `ids` anew from the stored events.
 * Call inside a read-write transaction over these tables, after the events were added.
 */
export async function projectClients(db: SidelineDatabase, ids: Iterable<string>, context: ProjectContext): Promise<void> {
  const { ids: all, events } = await surroundingsOf(db, ids);
  await forgetProjection(db, [...all]);
  const byClient = new Map<string, AnyEvent[]>();
  for (const event of events) byClient.set(event.client, [...(byClient.get(event.client) ?? []), event]);
  for (const group of groupsOf(all, linksOf(events))) await putGroup(db, group, byClient, context);
}

/** Removes the projected rows of these client ids. */
async function forgetProjection(db: SidelineDatabase, ids: string[]): Promise<void> {
  await db.clients.bulkDelete(ids);
  await db.aliases.bulkDelete(ids);
  const records = [
    ...(await db.records.where('client').anyOf(ids).toArray()),
    ...(await db.records.where('companies').anyOf(ids).toArray()),
  ];
  const gone = new Set(ids);
  const kept = new Map<string, RecordRow>();
  for (const row of records) {
    const rest = recordRow(row.key, gone.has(row.client ?? '') ? undefined : row.client, row.companies?.filter((id) => !gone.has(id)));
    kept.set(row.key, rest);
  }
  await db.records.bulkDelete([...kept.keys()]);
  await db.records.bulkPut([...kept.values()].filter((row) => row.client !== undefined || row.companies !== undefined));
}

/** A row without empty fields, companies sorted: equal facts give equal rows. */
function recordRow(key: string, client: string | undefined, companies: readonly string[] = []): RecordRow {
  const sorted = [...new Set(companies)].toSorted();
  return { key, ...(client === undefined ? {} : { client }), ...(sorted.length > 0 ? { companies: sorted } : {}) };
}

async function putGroup(db: SidelineDatabase, group: Group, byClient: Map<string, AnyEvent[]>, context: ProjectContext): Promise<void> {
  const events = group.ids.flatMap((id) => byClient.get(id) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const state = foldClient(events, context.policy);
  if (!state || state.erased) return;
  await db.clients.put({ ...clientRow(state, context.policy, context.now), id: group.id, ids: group.ids });
  await db.aliases.bulkPut(group.ids.slice(1).map((id) => ({ id, client: group.id })));

  const keys = [...new Set([...group.keys, ...group.belongs])];
  const stored = await db.records.bulkGet(keys);
  const own = new Set(group.keys);
  const of = new Set(group.belongs);
  await db.records.bulkPut(
    keys.map((key, index) => {
      const row = stored[index];
      const companies = [...(row?.companies ?? []), ...(of.has(key) ? [group.id] : [])];
      return recordRow(key, own.has(key) ? group.id : row?.client, companies);
    }),
  );
}
