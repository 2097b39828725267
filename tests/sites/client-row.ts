import type { ClientRow } from '@/lib/store/rows';

/** The row of a client about whom nothing was written, unless said otherwise. */
export const clientRow = (id: string, change: Partial<ClientRow> = {}): ClientRow => ({
  id,
  ids: [id],
  name: id,
  words: [],
  burden: 0,
  minutes: 0,
  systems: [],
  phones: [],
  emails: [],
  phoneKeys: [],
  kinds: ['none'],
  points: 0,
  noteCount: 0,
  lastEventAt: 0,
  computedAt: 0,
  ...change,
});
