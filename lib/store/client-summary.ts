import type { ClientRow } from './rows';

/** What lists and search results show of a client; `kinds[0]` is its status. */
export type ClientSummary = Pick<
  ClientRow,
  'id' | 'ids' | 'name' | 'phones' | 'emails' | 'kinds' | 'points' | 'noteCount' | 'lastNoteAt' | 'reviewAt' | 'lastEventAt'
>;

/** What lists and searches show of a client. */
export const clientSummary = (row: ClientRow): ClientSummary => ({
  id: row.id,
  ids: row.ids,
  name: row.name,
  phones: row.phones,
  emails: row.emails,
  kinds: row.kinds,
  points: row.points,
  noteCount: row.noteCount,
  lastNoteAt: row.lastNoteAt,
  reviewAt: row.reviewAt,
  lastEventAt: row.lastEventAt,
});
