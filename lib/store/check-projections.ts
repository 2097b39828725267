import { canonical } from './backup/canonical';
import type { ProjectContext } from './client-row';
import { type SidelineDatabase, type Tables, db as ownDatabase } from './database';
import { PIECES } from './pieces';
import { type ProjectedRows, projectedRows } from './projected-rows';
import { surroundingsOf } from './surroundings';

/** Client ids above all that can be. */
const END = '\uffff';

export interface Check {
  /** Every row looked at is what the events make of it, and there is none beside. */
  sound: boolean;
  /** Client id up to which was looked; '' once all have been. */
  to: string;
}

/**
 * Looks whether the rows of the next clients after `after` are what follows from their events: none altered, none missing, none too
 * many. Computes each row anew for the very moment it was computed for, so that equal means equal; writes nothing. Rows must be up
 * to date (rebuildProjections, refreshDueRows).
 * @param after where the last check ended; '' to begin
 */
export function checkProjections(context: ProjectContext, after: string, db: SidelineDatabase = ownDatabase): Promise<Check> {
  return db.transaction('r', db.tables, async (): Promise<Check> => {
    const keys = await db.events.where('[client+id]').above([after, END]).limit(PIECES.checkedEvents).keys();
    const ids = [...new Set(keys.flatMap((key) => (Array.isArray(key) && typeof key[0] === 'string' ? [key[0]] : [])))];
    const isLast = keys.length < PIECES.checkedEvents;
    const last = isLast ? END : (ids.at(-1) ?? END);

    const { ids: all, events } = await surroundingsOf(db, ids);
    const stored = await db.clients.bulkGet([...all]);
    const moments = new Map(stored.flatMap((row) => (row ? [[row.id, row.computedAt] as const] : [])));
    const wanted = projectedRows(all, events, context, (id) => moments.get(id) ?? context.now);
    const found = await storedRows(db, [...all], after, last);
    return { sound: sameFacts(factsOf(wanted), found), to: isLast ? '' : last };
  });
}

/** One line for everything that rows say: rows as they are, records by what is said of them. */
const factsOf = (rows: ProjectedRows): string[] => [
  ...[...rows.clients, ...rows.texts, ...rows.aliases].map(canonical),
  ...[...rows.owners].map(([key, id]) => `${key} is of ${id}`),
  ...[...rows.companies].flatMap(([key, ids]) => ids.map((id) => `${key} belongs to ${id}`)),
  ...[...rows.distinct].flatMap(([key, ids]) => ids.map((id) => `${key} is not of ${id}`)),
];

/** The same lines of what is stored about these ids, and of whatever else stands between `after` and `last`. */
async function storedRows(db: Tables, ids: string[], after: string, last: string): Promise<string[]> {
  const inside = new Set(ids);
  const range = [after, last, false, true] as const;
  const isThere = <T>(row: T | undefined): row is T => row !== undefined;
  const others = async <T>(rows: PromiseLike<T[]>, idOf: (row: T) => string): Promise<T[]> =>
    (await rows).filter((row) => !inside.has(idOf(row)));

  const clients = [
    ...(await db.clients.bulkGet(ids)).filter(isThere),
    ...(await others(
      db.clients
        .where('id')
        .between(...range)
        .toArray(),
      ({ id }) => id,
    )),
  ];
  const texts = [
    ...(await db.texts.bulkGet(ids)).filter(isThere),
    ...(await others(
      db.texts
        .where('client')
        .between(...range)
        .toArray(),
      ({ client }) => client,
    )),
  ];
  const aliases = [
    ...(await db.aliases.bulkGet(ids)).filter(isThere),
    ...(await others(
      db.aliases
        .where('id')
        .between(...range)
        .toArray(),
      ({ id }) => id,
    )),
  ];
  const owned = [
    ...(await db.records.where('client').anyOf(ids).toArray()),
    ...(await others(
      db.records
        .where('client')
        .between(...range)
        .toArray(),
      ({ client = '' }) => client,
    )),
  ];
  const companies = await db.records.where('companies').anyOf(ids).toArray();
  const distinct = await db.records.where('distinct').anyOf(ids).toArray();
  const ours = (list: readonly string[] = []) => list.filter((id) => inside.has(id));
  return [
    ...[...clients, ...texts, ...aliases].map(canonical),
    ...owned.map(({ key, client = '' }) => `${key} is of ${client}`),
    ...companies.flatMap((row) => ours(row.companies).map((id) => `${row.key} belongs to ${id}`)),
    ...distinct.flatMap((row) => ours(row.distinct).map((id) => `${row.key} is not of ${id}`)),
  ];
}

function sameFacts(wanted: readonly string[], found: readonly string[]): boolean {
  const [first, second] = [new Set(wanted), new Set(found)];
  return first.size === second.size && [...first].every((fact) => second.has(fact));
}
