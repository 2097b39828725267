import { type Tables, db as ownDatabase } from '../database';

/** An unfinished form, kept until it is sent or thrown away; survives a closed panel and a restart. */
export const readDraft = async (key: string, db: Tables = ownDatabase): Promise<unknown> => (await db.drafts.get(key))?.value;

export const saveDraft = async (key: string, value: unknown, db: Tables = ownDatabase): Promise<void> => {
  await db.drafts.put({ key, value, at: Date.now() });
};

export const discardDraft = (key: string, db: Tables = ownDatabase): Promise<void> => db.drafts.delete(key);

export const draftKeys = (prefix: string, db: Tables = ownDatabase): Promise<string[]> =>
  db.drafts.where('key').startsWith(prefix).primaryKeys();
