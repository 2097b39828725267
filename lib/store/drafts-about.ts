import type { Tables } from './database';

/**
 * Deletes the drafts about something that is erased. The key of a draft says what it is about, as parts between colons: the id of a
 * client, a record key, or the event that is spoken about (docs/data-model.md). So a new form is covered by how its key is made.
 * @param ids of clients and of events. @param keys of records
 */
export async function deleteDraftsAbout(db: Tables, ids: ReadonlySet<string>, keys: readonly string[]): Promise<void> {
  const isAbout = (key: string): boolean =>
    key.split(':').some((part) => ids.has(part)) || keys.some((record) => `:${key}:`.includes(`:${record}:`));
  await db.drafts.filter(({ key }) => isAbout(key)).delete();
}
