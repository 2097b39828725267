import type { AnyEvent } from '@/lib/schema/event';
import type { Tables } from './database';
import type { LogRow } from './rows';

/** The end of the log; read from the events if the row was lost. Inside a transaction over `meta` and `events`. */
export async function readLogEnd(db: Tables): Promise<LogRow> {
  const row = await db.meta.get('log');
  if (row?.key === 'log') return row;
  const last = await db.events.orderBy('id').last();
  return { key: 'log', ...(last ? { id: last.id } : {}), at: last?.at ?? 0, revision: 0 };
}

/** Moves the end of the log past `events`, which were just added. */
export async function advanceLogEnd(db: Tables, end: LogRow, events: readonly AnyEvent[]): Promise<void> {
  let { id, at } = end;
  for (const event of events) {
    if (id === undefined || event.id > id) id = event.id;
    if (event.at > at) at = event.at;
  }
  await db.meta.put({ key: 'log', ...(id === undefined ? {} : { id }), at, revision: end.revision + 1 });
}
