import { type Tables, db as ownDatabase } from '../database';
import type { ClientRow } from '../rows';
import { phonePrefixes } from '../search/phone-keys';
import { queryWords } from '../search/words';

/** More hits than this for one word are not intersected further: such a query is a single letter or two. */
const MAX_CANDIDATES = 500;

/** Ids of clients with a word that starts with `prefix`. */
const idsByWord = (prefix: string, limit: number, db: Tables): Promise<string[]> =>
  db.clients.where('words').startsWith(prefix).limit(limit).primaryKeys();

/**
 * Clients by a part of their name in any script, e-mail address or phone number, latest first.
 * Every word of the query must begin a word of the client; a number is matched from its beginning or its end.
 */
export async function searchClients(query: string, limit = 20, db: Tables = ownDatabase): Promise<ClientRow[]> {
  const prefixes = phonePrefixes(query.trim());
  const email = query.trim().toLowerCase();
  const words = email.includes('@') ? [email] : queryWords(query).toSorted((a, b) => b.length - a.length);
  const [first, ...others] = words;

  const ids = new Set<string>();
  const byPhone = await Promise.all(
    prefixes.map((prefix) => db.clients.where('phoneKeys').startsWith(prefix).limit(MAX_CANDIDATES).primaryKeys()),
  );
  for (const id of byPhone.flat()) ids.add(id);
  if (first !== undefined) for (const id of await idsByWord(first, MAX_CANDIDATES, db)) ids.add(id);

  const rows = (await db.clients.bulkGet([...ids])).filter((row) => row !== undefined);
  const phoneHits = new Set(byPhone.flat());
  return rows
    .filter((row) => phoneHits.has(row.id) || others.every((word) => row.words.some((have) => have.startsWith(word))))
    .toSorted((a, b) => b.lastEventAt - a.lastEventAt)
    .slice(0, limit);
}
