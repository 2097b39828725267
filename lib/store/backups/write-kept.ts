import { UNFINISHED } from './kept-folder';
import { type KeptBackup, keptName } from './kept-name';
import { Sum } from './sum';

/** What was read back is not what was written. */
export class BackupDamagedError extends Error {
  override readonly name = 'BackupDamagedError';
}

/** Reads a whole file, piece by piece. */
async function sumOf(file: Blob): Promise<Sum> {
  const sum = new Sum();
  const reader = file.stream().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) sum.add(read.value);
  return sum;
}

/** True if the file holds what it should. */
export async function isWhole(file: Blob, expected: Pick<KeptBackup, 'events' | 'checksum'>): Promise<boolean> {
  const { events, checksum } = await sumOf(file);
  return events === expected.events && checksum === expected.checksum;
}

/** @throws BackupDamagedError if the file holds anything but what `expected` says */
export async function checkSum(file: Blob, expected: Pick<KeptBackup, 'events' | 'checksum'>): Promise<void> {
  if (!(await isWhole(file, expected))) throw new BackupDamagedError('read back other than it was written');
}

/**
 * Writes one backup: under a name that is not taken for a backup, read back and checked, and only then given its own. Holding
 * the lock (kept-folder.ts).
 * @param at when it was made, ms
 * @throws what the file system throws (a full disk: QuotaExceededError), BackupDamagedError; nothing of it is left then
 */
export async function writeKept(
  folder: FileSystemDirectoryHandle,
  at: number,
  pieces: AsyncIterable<string>,
): Promise<KeptBackup> {
  const temporary = `${at}${UNFINISHED}`;
  try {
    const handle = await folder.getFileHandle(temporary, { create: true });
    const sum = await writePieces(handle, pieces);
    const kept = { at: Math.floor(at / 1_000) * 1_000, events: sum.events, checksum: sum.checksum };
    await checkSum(await handle.getFile(), kept);
    const name = keptName(kept);
    await handle.move(name);
    return { name, ...kept };
  } catch (error) {
    await removeIfThere(folder, temporary);
    throw error;
  }
}

async function writePieces(handle: FileSystemFileHandle, pieces: AsyncIterable<string>): Promise<Sum> {
  const sum = new Sum();
  const encoder = new TextEncoder();
  const writable = await handle.createWritable();
  try {
    for await (const piece of pieces) {
      const bytes = encoder.encode(piece);
      sum.add(bytes);
      await writable.write(bytes);
    }
  } catch (error) {
    await writable.abort();
    throw error;
  }
  await writable.close();
  return sum;
}

/** Removes a file that may be gone already. */
export async function removeIfThere(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}
