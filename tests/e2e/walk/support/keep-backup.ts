import { crc32 } from 'node:zlib';
import type { OwnPage } from '../../own-page.ts';

/** Keeps a backup inside the browser of all that is stored. */
export async function keepBackup(own: OwnPage): Promise<void> {
  const events = await own.events();
  const text = `{"format":"sideline-backup","version":1,"exportedAt":"2026-01-02T03:04:05.000Z","events":[\n${events
    .map((event) => JSON.stringify(event))
    .join(',\n')}\n],"sites":[]}`;
  const sum = crc32(text).toString(16).padStart(8, '0');
  await own.view.evaluate(
    async (name, words) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });
      const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await file.write(words);
      await file.close();
    },
    `sideline-backup-20260102-030405-${events.length}-${sum}.json`,
    text,
  );
}
