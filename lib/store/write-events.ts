import type { AnyEvent } from '@/lib/schema/event';
import { type ProjectContext, clientRow } from './client-row';
import type { Tables } from './database';
import { eraseClients } from './erase-clients';
import type { History } from './histories';
import { isLinkType } from './links';
import { advanceLogEnd } from './log-end';
import { projectClients } from './project';
import type { LogRow } from './rows';
import { textWords } from './search/text-words';

/** Clients whose rows follow from these events: their own and those they are declared to be one with. */
const touchedBy = ({ client, type, body }: AnyEvent): string[] =>
  type === 'record.same' && typeof body.other === 'string' ? [client, body.other] : [client];

/** Words of notes and talks are searched, and nothing else (lib/store/search/text-words.ts). */
const changesWords = ({ type }: AnyEvent): boolean => type.startsWith('note.') || type === 'talk.held';

function putTexts(db: Tables, histories: readonly History[]): PromiseLike<unknown>[] {
  const rows = histories.map(({ ids, state }) => ({ client: ids[0] ?? state.id, words: textWords(state) }));
  const silent = rows.filter(({ words }) => words === '');
  return [
    db.texts.bulkPut(rows.filter(({ words }) => words !== '')),
    ...(silent.length > 0 ? [db.texts.bulkDelete(silent.map(({ client }) => client))] : []),
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
  if (!events.some(({ type }) => isLinkType(type))) {
    const rows = context.histories.map(({ ids, state }) => clientRow(state, ids, context));
    await Promise.all([
      ...appended,
      db.clients.bulkPut(rows),
      ...(events.some(changesWords) ? putTexts(db, context.histories) : []),
    ]);
    return;
  }
  await Promise.all(appended);
  const touched = new Set(events.flatMap(touchedBy));
  const erased = events.filter(({ type }) => type === 'client.erased');
  if (erased.length > 0) for (const id of await eraseClients(db, erased)) touched.add(id);
  await projectClients(db, touched, context);
}
