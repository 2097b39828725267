import type { AnyEvent } from '@/lib/schema/event';
import { keptFolder, UNFINISHED, withBackupsLocked } from './kept-folder';
import { keptIn, namesIn } from './kept-backups';
import type { KeptBackup } from './kept-name';
import { isWhole, removeIfThere, writeKept } from './write-kept';

/** An event as it is to stand in the file; null: not at all. It gets whatever the file holds and must not change it. */
export type TransformEvent = (event: AnyEvent) => AnyEvent | null;

/** The lines of a file, each whole, without its end. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

const eventOf = (line: string): AnyEvent => JSON.parse(line.replace(/,$/, '')) as AnyEvent;

/** True if the transform would leave anything out or otherwise than it is. */
async function isConcerned(file: Blob, transform: TransformEvent): Promise<boolean> {
  for await (const line of linesOf(file)) {
    if (!isEventLine(line)) continue;
    const event = eventOf(line);
    if (transform(event) !== event) return true;
  }
  return false;
}

/** The head ends with `[`, the tail begins with `]`; no event does either. */
const isEventLine = (line: string): boolean => !line.startsWith(']') && !line.endsWith('[');

async function* rewritten(file: Blob, transform: TransformEvent): AsyncGenerator<string> {
  let between = '\n';
  for await (const line of linesOf(file)) {
    if (!isEventLine(line)) {
      yield line.startsWith(']') ? `\n${line}` : line;
      continue;
    }
    const event = transform(eventOf(line));
    if (!event) continue;
    yield between + JSON.stringify(event);
    between = ',\n';
  }
}

async function rewriteOne(folder: FileSystemDirectoryHandle, backup: KeptBackup, transform: TransformEvent): Promise<boolean> {
  const file = await (await folder.getFileHandle(backup.name)).getFile();
  if (!(await isWhole(file, backup))) {
    await removeIfThere(folder, backup.name);
    return true;
  }
  if (!(await isConcerned(file, transform))) return false;
  const { name } = await writeKept(folder, backup.at, rewritten(file, transform));
  if (name !== backup.name) await removeIfThere(folder, backup.name);
  return true;
}

/**
 * Rewrites every backup kept inside the browser, for the erasure of a client: each event goes through `transform`, the rest of
 * the file stays. What was left of a write that was broken off goes too. Waits for a backup under way and takes it along.
 * Called again after an interruption it does what is left; a file none of whose events changes is not touched, a damaged one is
 * deleted: nobody can read it in, and whom it names could not be taken out.
 * @returns number of files rewritten or deleted
 * @throws what the file system throws; the old file stays then
 */
export async function rewriteKeptBackups(transform: TransformEvent): Promise<number> {
  return withBackupsLocked(async () => {
    const folder = await keptFolder();
    for (const name of await namesIn(folder)) if (name.endsWith(UNFINISHED)) await removeIfThere(folder, name);
    let count = 0;
    for (const backup of await keptIn(folder)) if (await rewriteOne(folder, backup, transform)) count += 1;
    return count;
  });
}
