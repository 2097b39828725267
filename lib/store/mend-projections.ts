import { DAY_MS } from '@/lib/domain/time';
import { checkProjections } from './check-projections';
import type { ProjectContext } from './client-row';
import { type SidelineDatabase, db as ownDatabase } from './database';
import { projectionRow, rebuildProjections } from './rebuild-projections';
import { refreshDueRows } from './refresh-due-rows';

/**
 * Checks the rows of the next clients against their events, and makes all rows anew if one is damaged: whatever spoilt one can have
 * spoilt others. At most once a day, so that a rebuild that does not help cannot go round and round. To be called when the rows are
 * up to date.
 * @returns true if damage was found and mended
 */
export async function mendProjections(context: ProjectContext, db: SidelineDatabase = ownDatabase): Promise<boolean> {
  const row = await db.meta.get('projection');
  if (row?.key !== 'projection') return false;
  const { sound, to } = await checkProjections(context, row.checkedTo ?? '', db);
  const isNew = row.mendedAt === undefined || Math.abs(context.now - row.mendedAt) >= DAY_MS; // a clock may have been set back
  const mends = !sound && isNew;
  if (mends) {
    await rebuildProjections(context, db);
    await refreshDueRows(context, db);
  }
  const next = mends ? { checkedTo: '', mendedAt: context.now } : { checkedTo: to };
  if (mends || (row.checkedTo ?? '') !== to) await db.meta.put({ ...row, ...projectionRow(context), ...next });
  return mends;
}
