import { type Tables, db as ownDatabase } from '../database';
import type { ClientRow } from '../rows';
import { phonePrefixes } from '../search/phone-keys';
import { queryWords } from '../search/words';

/** Rows read for one query. Whoever finds more than this must type on anyway. */
const ROWS = 100;
/** Keys read for one word of several. */
const KEYS = 20_000;

/** Rows of clients with a key that starts with `prefix`, in one request. */
const byPrefix = (index: 'words' | 'phoneKeys', prefix: string, db: Tables): Promise<ClientRow[]> =>
  db.clients.where(index).startsWith(prefix).limit(ROWS).toArray();

/** Rows of clients that have all words: the keys of each are intersected, so that one frequent word costs little. */
async function byWords(words: readonly string[], db: Tables): Promise<ClientRow[]> {
  const [only, ...others] = words;
  if (only === undefined) return [];
  if (others.length === 0) return byPrefix('words', only, db);
  const lists = await Promise.all(words.map((word) => db.clients.where('words').startsWith(word).limit(KEYS).primaryKeys()));
  const [fewest = [], ...rest] = lists.toSorted((a, b) => a.length - b.length);
  // A list that was cut off rules nobody out, unless all are: then the beginnings are compared. The rows are looked at below.
  const complete = fewest.length < KEYS ? rest.filter((list) => list.length < KEYS) : rest;
  const sets = complete.map((list) => new Set(list));
  const ids = [...new Set(fewest)].filter((id) => sets.every((set) => set.has(id)));
  const rows = (await db.clients.bulkGet(ids.slice(0, ROWS))).filter((row) => row !== undefined);
  return rows.filter((row) => words.every((word) => row.words.some((have) => have.startsWith(word))));
}

/**
 * Clients by a part of their name in any script, e-mail address or phone number, latest first.
 * Every word of the query must begin a word of the client; a number is matched from its beginning or its end.
 */
export async function searchClients(query: string, limit = 20, db: Tables = ownDatabase): Promise<ClientRow[]> {
  const text = query.trim().toLowerCase();
  const words = text.includes('@') ? [text] : [...new Set(queryWords(query))];
  const found = await Promise.all([
    byWords(words, db),
    ...phonePrefixes(text).map((prefix) => byPrefix('phoneKeys', prefix, db)),
  ]);
  const unique = new Map(found.flat().map((row) => [row.id, row]));
  return [...unique.values()].toSorted((a, b) => b.lastEventAt - a.lastEventAt).slice(0, limit);
}
