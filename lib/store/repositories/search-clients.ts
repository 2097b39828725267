import { type Tables, db as ownDatabase } from '../database';
import type { ClientRow } from '../rows';
import { phonePrefixes } from '../search/phone-keys';
import { queryWords } from '../search/words';

/** So many rows are read at most for one query; whoever finds more than this must type on anyway. */
const MOST = 1_000;

/** The word of a query that the fewest clients have, to start from; the others are then looked for in their rows. */
async function rarest(words: readonly string[], db: Tables): Promise<string | undefined> {
  if (words.length < 2) return words[0];
  const counts = await Promise.all(words.map((word) => db.clients.where('words').startsWith(word).count()));
  return words[counts.indexOf(Math.min(...counts))];
}

/**
 * Clients by a part of their name in any script, e-mail address or phone number, latest first.
 * Every word of the query must begin a word of the client; a number is matched from its beginning or its end.
 */
export async function searchClients(query: string, limit = 20, db: Tables = ownDatabase): Promise<ClientRow[]> {
  const text = query.trim().toLowerCase();
  const words = text.includes('@') ? [text] : queryWords(query);
  const first = await rarest(words, db);
  const byPhone = await Promise.all(
    phonePrefixes(text).map((prefix) => db.clients.where('phoneKeys').startsWith(prefix).limit(MOST).primaryKeys()),
  );
  const byName = first === undefined ? [] : await db.clients.where('words').startsWith(first).limit(MOST).primaryKeys();

  const phoneHits = new Set(byPhone.flat());
  const hasAll = ({ words: have }: ClientRow): boolean => words.every((word) => have.some((one) => one.startsWith(word)));
  const rows = await db.clients.bulkGet([...new Set([...phoneHits, ...byName])]);
  return rows
    .filter((row) => row !== undefined)
    .filter((row) => phoneHits.has(row.id) || hasAll(row))
    .toSorted((a, b) => b.lastEventAt - a.lastEventAt)
    .slice(0, limit);
}
