import { rulesOfRows } from '@/lib/domain/policy/effect-of-rules';
import type { ProjectContext } from './client-row';
import { type SidelineDatabase, db as ownDatabase } from './database';
import { PIECES } from './pieces';
import { projectClients } from './project';
import type { ProjectionRow } from './rows';
import { inWriteTransaction } from './write-transaction';

/** Raised whenever the same events would give other rows. */
export const PROJECTION_VERSION = 7;

/** What up-to-date projections say about themselves. */
export const projectionRow = ({ policy }: ProjectContext): ProjectionRow => ({
  key: 'projection',
  version: PROJECTION_VERSION,
  policy: rulesOfRows(policy),
});

/**
 * Computes `clients`, `aliases` and `records` anew from the events, piece by piece and in place: look-ups and commands go on
 * meanwhile. Broken off, it starts from the beginning the next time.
 * @param onProgress called with the number of clients done so far
 */
export async function rebuildProjections(
  context: ProjectContext,
  db: SidelineDatabase = ownDatabase,
  onProgress?: (clients: number) => void,
): Promise<void> {
  const done = new Set<string>();
  const project = (ids: string[]): Promise<void> => inWriteTransaction(db, (tables) => projectClients(tables, ids, context));

  for (let last = ''; ;) {
    const keys = await db.events.where('[client+id]').above([last, '\uffff']).limit(PIECES.rebuiltEvents).keys();
    const ids = [...new Set(keys.flatMap((key) => (Array.isArray(key) && typeof key[0] === 'string' ? [key[0]] : [])))];
    const final = ids.at(-1);
    if (final === undefined) break;
    await project(ids);
    for (const id of ids) done.add(id);
    last = final;
    onProgress?.(done.size);
  }
  await removeStrays(db, done, project);
  await db.meta.put(projectionRow(context));
}

/** Rows of clients that have no event. */
async function removeStrays(
  db: SidelineDatabase,
  real: ReadonlySet<string>,
  project: (ids: string[]) => Promise<void>,
): Promise<void> {
  const derived = [db.clients, db.texts, db.aliases];
  const rows = (await Promise.all(derived.map((table) => table.toCollection().primaryKeys()))).flat();
  const strays = [...new Set(rows)].filter((id) => !real.has(id));
  if (strays.length > 0) await project(strays);
  // A client may have been made since the events were looked through: its row says so.
  await inWriteTransaction(db, async (tables) => {
    const suspects = await tables.records.filter(({ client }) => client !== undefined && !real.has(client)).toArray();
    const owners = await tables.clients.bulkGet(suspects.map(({ client = '' }) => client));
    await tables.records.bulkDelete(suspects.filter((_, index) => !owners[index]).map(({ key }) => key));
  });
}
