import type { Tables } from './database';
import type { ProjectContext } from './client-row';
import { type ProjectedRows, projectedRows } from './projected-rows';
import type { RecordRow } from './rows';
import { surroundingsOf } from './surroundings';

/**
 * Computes the rows of `clients`, `aliases` and `records` for everything connected with `ids` anew from the stored events.
 * Call inside a read-write transaction over these tables, after the events were added.
 */
export async function projectClients(db: Tables, ids: Iterable<string>, context: ProjectContext): Promise<void> {
  const { ids: all, events } = await surroundingsOf(db, ids);
  const rows = projectedRows(all, events, context);
  await forgetProjection(db, all);
  await putProjection(db, rows);
}

/** A row without empty fields, companies sorted: equal facts give equal rows. */
function recordRow(key: string, client: string | undefined, companies: readonly string[]): RecordRow {
  const sorted = [...new Set(companies)].toSorted();
  return { key, ...(client === undefined ? {} : { client }), ...(sorted.length > 0 ? { companies: sorted } : {}) };
}

/** Removes everything projected for these client ids. */
async function forgetProjection(db: Tables, ids: ReadonlySet<string>): Promise<void> {
  const list = [...ids];
  await db.clients.bulkDelete(list);
  await db.aliases.bulkDelete(list);
  const touched = [
    ...(await db.records.where('client').anyOf(list).toArray()),
    ...(await db.records.where('companies').anyOf(list).toArray()),
  ];
  if (touched.length === 0) return;
  const left = touched.map(({ key, client, companies = [] }) =>
    recordRow(
      key,
      client !== undefined && ids.has(client) ? undefined : client,
      companies.filter((id) => !ids.has(id)),
    ),
  );
  await db.records.bulkDelete(left.map(({ key }) => key));
  await db.records.bulkPut(left.filter((row) => row.client !== undefined || row.companies !== undefined));
}

/** Writes projected rows; records keep what other clients say of them. */
export async function putProjection(db: Tables, rows: ProjectedRows): Promise<void> {
  await db.clients.bulkPut(rows.clients);
  if (rows.aliases.length > 0) await db.aliases.bulkPut(rows.aliases);
  const keys = [...new Set([...rows.owners.keys(), ...rows.companies.keys()])];
  if (keys.length === 0) return;
  const stored = await db.records.bulkGet(keys);
  await db.records.bulkPut(
    keys.map((key, index) =>
      recordRow(key, rows.owners.get(key) ?? stored[index]?.client, [
        ...(stored[index]?.companies ?? []),
        ...(rows.companies.get(key) ?? []),
      ]),
    ),
  );
}
