import { keptFolder, withBackupsLocked } from './kept-folder';
import { type KeptBackup, readKeptName } from './kept-name';
import { checkSum, removeIfThere } from './write-kept';

/** Names of all files in the folder. */
export async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

/** Whole backups in the folder, the latest first. */
export async function keptIn(folder: FileSystemDirectoryHandle): Promise<KeptBackup[]> {
  const kept = (await namesIn(folder)).map(readKeptName).filter((backup) => backup !== null);
  return kept.toSorted((a, b) => b.at - a.at || (a.name < b.name ? -1 : 1));
}

/** All backups kept inside the browser, the latest first, with their size in bytes. Reads no contents. */
export async function listKeptBackups(): Promise<(KeptBackup & { size: number })[]> {
  return withBackupsLocked(async () => {
    const folder = await keptFolder();
    const sized = async (backup: KeptBackup) => {
      const handle = await folder.getFileHandle(backup.name);
      return { ...backup, size: (await handle.getFile()).size };
    };
    return Promise.all((await keptIn(folder)).map(sized));
  });
}

/**
 * One kept backup, to read back in or to save as a file.
 * @throws BackupDamagedError if it is no longer what was written; NotFoundError if it is gone
 */
export async function readKeptBackup(name: string): Promise<File> {
  return withBackupsLocked(async () => {
    const backup = readKeptName(name);
    if (!backup) throw new DOMException(name, 'NotFoundError');
    const handle = await (await keptFolder()).getFileHandle(name);
    const file = await handle.getFile();
    await checkSum(file, backup);
    return file;
  });
}

/** Deletes one kept backup. */
export const deleteKeptBackup = (name: string): Promise<void> =>
  withBackupsLocked(async () => removeIfThere(await keptFolder(), name));
