import type { AnyEvent } from '@/lib/schema/event';
import { type ProjectContext, clientRow } from './client-row';
import type { Tables } from './database';
import { eraseClients } from './erase-clients';
import { eraseEntries } from './erase-entries';
import type { History } from './histories';
import { isLinkType } from './links';
import { advanceLogEnd } from './log-end';
import { projectClients } from './project';
import type { LogRow } from './rows';
import { textRow } from './text-row';

/** Clients whose rows follow from these events: their own and those they are declared to be one with. */
const touchedBy = ({ client, type, body }: AnyEvent): string[] =>
  type === 'record.same' && typeof body.other === 'string' ? [client, body.other] : [client];

/** Of these nothing is kept beside the client's row (text-row.ts): no note, no talk, no time. */
const SILENT: ReadonlySet<string> = new Set(['client.seen', 'client.profile', 'worth.set', 'rating.set', 'agreement.set']);

function putTexts(db: Tables, histories: readonly History[], { policy }: ProjectContext): PromiseLike<unknown>[] {
  const rows = histories.map(({ ids, state }) => {
    const client = ids[0] ?? state.id;
    return { client, row: textRow(client, state, policy) };
  });
  const empty = rows.filter(({ row }) => !row);
  return [
    db.texts.bulkPut(rows.flatMap(({ row }) => row ?? [])),
    ...(empty.length > 0 ? [db.texts.bulkDelete(empty.map(({ client }) => client))] : []),
  ];
}

/**
 * Appends events that passed the gates, with all that follows from them: erasures, projections, the end of the log. Call
 * inside a read-write transaction over all tables.
 * @param context.histories the clients concerned, after the events
 */
export async function writeEvents(
  db: Tables,
  events: readonly AnyEvent[],
  end: LogRow,
  context: ProjectContext & { histories: readonly History[] },
): Promise<void> {
  const appended = [db.events.bulkAdd([...events]), advanceLogEnd(db, end, events)];
  const entries = events.filter(({ type }) => type === 'entries.erased');
  if (entries.length === 0 && !events.some(({ type }) => isLinkType(type))) {
    const rows = context.histories.map(({ ids, state }) => clientRow(state, ids, context));
    await Promise.all([
      ...appended,
      db.clients.bulkPut(rows),
      ...(events.every(({ type }) => SILENT.has(type)) ? [] : putTexts(db, context.histories, context)),
    ]);
    return;
  }
  await Promise.all(appended);
  const touched = new Set(events.flatMap(touchedBy));
  const erased = events.filter(({ type }) => type === 'client.erased');
  if (erased.length > 0) for (const id of await eraseClients(db, erased)) touched.add(id);
  if (entries.length > 0) await eraseEntries(db, entries, context.policy);
  await projectClients(db, touched, context);
}
