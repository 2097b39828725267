import { type Tables, db as ownDatabase } from '../database';

/** An unfinished form, kept until it is sent or thrown away; survives a closed panel and a restart. */
export const readDraft = async (key: string, db: Tables = ownDatabase): Promise<unknown> => (await db.drafts.get(key))?.value;

/** @param value whatever the form holds; its own reader checks it */
export const saveDraft = async (key: string, value: unknown, db: Tables = ownDatabase): Promise<void> => {
  await db.drafts.put({ key, value, at: Date.now() });
};

/** What was sent or thrown away is not kept. */
export const discardDraft = (key: string, db: Tables = ownDatabase): Promise<void> => db.drafts.delete(key);

/** Keys of the drafts of one kind. */
export const draftKeys = (prefix: string, db: Tables = ownDatabase): Promise<string[]> =>
  db.drafts.where('key').startsWith(prefix).primaryKeys();
