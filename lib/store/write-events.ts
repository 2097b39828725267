import type { AnyEvent } from '@/lib/schema/event';
import type { SidelineDatabase } from './database';
import { eraseClients } from './erase-clients';
import { isLinkType } from './links';
import { advanceLogEnd } from './log-end';
import { projectClients } from './project';
import { type ProjectContext, projectedRows } from './projected-rows';
import type { LogRow } from './rows';

/**
 * Appends events that passed the gates, with all that follows from them: erasures, projections, the end of the log. Call
 * inside a read-write transaction over all tables.
 */
export async function writeEvents(db: SidelineDatabase, events: readonly AnyEvent[], end: LogRow, context: ProjectContext): Promise<void> {
  await db.events.bulkAdd([...events]);
  await advanceLogEnd(db, end, events);
  const erased = events.filter(({ type }) => type === 'client.erased');
  const touched = new Set(events.flatMap(({ client, type, body }) => (type === 'record.same' && typeof body.other === 'string' ? [client, body.other] : [client])));
  if (erased.length > 0) for (const id of await eraseClients(db, erased)) touched.add(id);
  await projectClients(db, touched, context);
}
