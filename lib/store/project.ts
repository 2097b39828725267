import { deleteKeys } from './close-keys';
import type { Tables } from './database';
import type { ProjectContext } from './client-row';
import { type ProjectedRows, projectedRows } from './projected-rows';
import type { RecordRow } from './rows';
import { surroundingsOf } from './surroundings';

/**
 * Computes the rows of `clients`, `texts`, `aliases` and `records` for everything connected with `ids` anew from the stored events.
 * Call inside a read-write transaction over these tables, after the events were added.
 */
export async function projectClients(db: Tables, ids: Iterable<string>, context: ProjectContext): Promise<void> {
  const { ids: all, events } = await surroundingsOf(db, ids);
  const rows = projectedRows(all, events, context);
  await forgetProjection(db, all);
  await putProjection(db, rows);
}

/** What is said of a record, without empty fields, lists sorted: equal facts give equal rows. */
function recordRow({ key, client, companies = [], distinct = [] }: RecordRow): RecordRow {
  const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].toSorted();
  return {
    key,
    ...(client === undefined ? {} : { client }),
    ...(companies.length > 0 ? { companies: sorted(companies) } : {}),
    ...(distinct.length > 0 ? { distinct: sorted(distinct) } : {}),
  };
}

/** Removes everything projected for these client ids. */
async function forgetProjection(db: Tables, ids: ReadonlySet<string>): Promise<void> {
  const list = [...ids];
  await Promise.all([deleteKeys(db.clients, list), deleteKeys(db.texts, list), deleteKeys(db.aliases, list)]);
  const touched = [
    ...(await db.records.where('client').anyOf(list).toArray()),
    ...(await db.records.where('companies').anyOf(list).toArray()),
    ...(await db.records.where('distinct').anyOf(list).toArray()),
  ];
  if (touched.length === 0) return;
  const others = (of: readonly string[] | undefined) => of?.filter((id) => !ids.has(id));
  const left = touched.map(({ key, client, companies, distinct }) =>
    recordRow({
      key,
      ...(client !== undefined && !ids.has(client) && { client }),
      companies: others(companies),
      distinct: others(distinct),
    }),
  );
  await db.records.bulkDelete(left.map(({ key }) => key));
  await db.records.bulkPut(left.filter((row) => row.client ?? row.companies ?? row.distinct));
}

/** Writes projected rows; records keep what other clients say of them. */
export async function putProjection(db: Tables, rows: ProjectedRows): Promise<void> {
  await db.clients.bulkPut(rows.clients);
  if (rows.texts.length > 0) await db.texts.bulkPut(rows.texts);
  if (rows.aliases.length > 0) await db.aliases.bulkPut(rows.aliases);
  const keys = [...new Set([...rows.owners.keys(), ...rows.companies.keys(), ...rows.distinct.keys()])];
  if (keys.length === 0) return;
  const stored = await db.records.bulkGet(keys);
  await db.records.bulkPut(
    keys.map((key, index) =>
      recordRow({
        key,
        client: rows.owners.get(key) ?? stored[index]?.client,
        companies: [...(stored[index]?.companies ?? []), ...(rows.companies.get(key) ?? [])],
        distinct: [...(stored[index]?.distinct ?? []), ...(rows.distinct.get(key) ?? [])],
      }),
    ),
  );
}
