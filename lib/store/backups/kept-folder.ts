/** `move` renames in place. Both browsers have it, the list of DOM types not yet. */
declare global {
  interface FileSystemFileHandle {
    move(name: string): Promise<void>;
  }
}

/** What is being written; never taken for a backup. */
export const UNFINISHED = '.writing';

/** The folder of kept backups in the browser's own file system: no page and no other extension reaches it. */
export async function keptFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('backups', { create: true });
}

/**
 * Whoever writes, rewrites, reads or deletes kept backups does so alone, over all pages and the worker. So an erasure that waits
 * for a backup under way finds it whole, and rewrites it too.
 */
export const withBackupsLocked = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('sideline:backups', work);
