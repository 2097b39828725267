import type { ProjectContext } from './client-row';
import { type SidelineDatabase, db as ownDatabase } from './database';
import { mendProjections } from './mend-projections';
import { PROJECTION_VERSION, projectionRow, rebuildProjections } from './rebuild-projections';
import { nextDue, refreshDueRows } from './refresh-due-rows';

/** A command is sent again within seconds; a month is for a laptop that slept in between. */
const KEEP_COMMANDS = 30 * 24 * 60 * 60 * 1000;

/**
 * Brings the store up to date: rebuilds the projections if the code or the policy they were computed by is another one,
 * recomputes rows that are due, looks for damage in the next of them and mends it, forgets old command ids. Call at the worker's start, when the policy changed, and at the
 * instant this returned.
 * @returns instant (ms) of the next status that changes by time alone; Infinity if never
 */
export async function maintainStore(context: ProjectContext, db: SidelineDatabase = ownDatabase): Promise<number> {
  const wanted = projectionRow(context);
  const have = await db.meta.get('projection');
  const upToDate = have?.key === 'projection' && have.version === PROJECTION_VERSION && have.policy === wanted.policy;
  if (!upToDate) await rebuildProjections(context, db);
  await refreshDueRows(context, db);
  await mendProjections(context, db);
  await db.commands
    .where('at')
    .below(context.now - KEEP_COMMANDS)
    .delete();
  return nextDue(context.now, db);
}
