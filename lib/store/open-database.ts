import { Dexie } from 'dexie';
import { type SidelineDatabase, db as ownDatabase } from './database';
import { DatabaseNewerError } from './read-only-guard';

/**
 * Whether the database can be used.
 * - `newer`: a newer Sideline wrote it. Reading works if `readable`; writing is refused.
 * - `blocked`: another tab holds an older version open; the upgrade goes on by itself once that tab is closed.
 * - `outdated`: a newer Sideline wants to upgrade; this page let go of the database and must be reloaded.
 * - `failed`: opening or upgrading failed; nothing was touched, `rawExport` still gets the rows out.
 */
export type DatabaseState =
  | { kind: 'opening' | 'ready' | 'blocked' | 'outdated' }
  | { kind: 'newer'; readable: boolean }
  | { kind: 'failed'; message: string };

let state: DatabaseState = { kind: 'opening' };
const watchers = new Set<() => void>();

const setState = (next: DatabaseState): void => {
  state = next;
  for (const watcher of watchers) watcher();
};

/** For pages that watch: `watchDatabaseState` says when to ask again. */
export const currentDatabaseState = (): DatabaseState => state;

/** @returns a function that stops watching */
export function watchDatabaseState(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/**
 * Opens the database and finds out how far it can be used. May be called again. Never throws and never repairs: a failed upgrade is rolled back
 * by IndexedDB and stays as it was.
 */
export async function openDatabase(db: SidelineDatabase = ownDatabase): Promise<DatabaseState> {
  watchDatabase(db);
  try {
    await db.open();
    setState(db.isNewer() ? { kind: 'newer', readable: true } : { kind: 'ready' });
  } catch (error) {
    setState(stateOfError(error));
  }
  return state;
}

const watched = new WeakSet<SidelineDatabase>();

/** Notices other tabs: an older one that blocks this one's upgrade, a newer one that wants to upgrade. */
function watchDatabase(db: SidelineDatabase): void {
  if (watched.has(db)) return;
  watched.add(db);
  db.on('blocked', () => setState({ kind: 'blocked' }));
  db.on('versionchange', () => {
    db.close();
    setState({ kind: 'outdated' });
    return false;
  });
}

function stateOfError(error: unknown): DatabaseState {
  const cause = error instanceof Dexie.DexieError ? (error.inner ?? error) : error;
  if (cause instanceof DatabaseNewerError) return { kind: 'newer', readable: false };
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}
