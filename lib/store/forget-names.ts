import type { Tables } from './database';
import { textsIn } from './texts-in';

/** Names shorter than this are parts of other words. */
const SHORTEST = 3;

/**
 * Forgets erased names where no id leads: a site that is just being taught shows what its pages say (such a draft is made again with
 * three clicks), and a table that was read in may be called after the client.
 * @param names in lower case
 */
export async function forgetNames(db: Tables, names: readonly string[]): Promise<void> {
  const told = names.filter((name) => name.length >= SHORTEST);
  if (told.length === 0) return;
  const isIn = (text: string): boolean => told.some((name) => text.includes(name));
  const taught = await db.drafts.where('key').startsWith('teach:').toArray();
  const drafts = taught.filter(({ value }) => isIn(textsIn(value).join('\n').toLowerCase()));
  await db.drafts.bulkDelete(drafts.map(({ key }) => key));
  await db.imports.filter(({ file }) => isIn(file.toLowerCase())).modify({ file: '…' });
}
