import type { Firm } from '@/lib/schema/firm';
import { type SidelineDatabase, db as ownDatabase } from '../database';

/** The directory of firms (A-refer), by name. */
export const allFirms = async (db: SidelineDatabase = ownDatabase): Promise<Firm[]> =>
  (await db.firms.toArray()).toSorted((a, b) => a.name.localeCompare(b.name));

/** Adds firms, or replaces those with the same id: all of them or none. */
export const putFirms = async (firms: readonly Firm[], db: SidelineDatabase = ownDatabase): Promise<void> => {
  await db.firms.bulkPut([...firms]);
};

/** Takes a firm out of the directory, for good. */
export const removeFirm = (id: string, db: SidelineDatabase = ownDatabase): Promise<void> => db.firms.delete(id);
