import { SCHEMA_VERSIONS, SidelineDatabase } from '@/lib/store/database';
import { type Fate, until } from './dying';

/** Every row of every table. */
export type Stored = Record<string, unknown[]>;

export async function storedIn(db: SidelineDatabase): Promise<Stored> {
  return Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));
}

/** Puts everything back as it was. */
export async function restore(db: SidelineDatabase, stored: Stored): Promise<void> {
  await db.transaction('rw', db.tables, async (transaction) => {
    for (const [name, rows] of Object.entries(stored)) {
      await transaction.table(name).clear();
      await transaction.table(name).bulkAdd(rows);
    }
  });
}

/** The store as the next worker finds it: a connection of its own. */
export async function inNextLife<T>(name: string, work: (db: SidelineDatabase) => Promise<T>): Promise<T> {
  const db = new SidelineDatabase(name, SCHEMA_VERSIONS);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/**
 * Kills `work` at its first step, then, on the same beginnings, at its second, and so on to its last; each time `check` sees what is
 * left, and `check` too for the run that nobody disturbed.
 * @returns how many times it was killed
 */
export async function killedAtEveryStep<T>(
  name: string,
  work: (db: SidelineDatabase) => Promise<T>,
  check: (db: SidelineDatabase, fate: Fate<T>) => Promise<void>,
): Promise<number> {
  const beginnings = await inNextLife(name, storedIn);
  for (let dieAt = 1; ; dieAt++) {
    await inNextLife(name, (db) => restore(db, beginnings));
    const victim = new SidelineDatabase(name, SCHEMA_VERSIONS);
    const fate = await until(dieAt, () => work(victim));
    victim.close();
    await inNextLife(name, (db) => check(db, fate));
    if ('result' in fate) return dieAt - 1;
  }
}
