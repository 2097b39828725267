import { type Browser, browser } from 'wxt/browser';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { rememberExport } from '@/lib/settings/export-log';
import { changeSavedBackups, type SavedBackup, savedBackupsItem } from '@/lib/settings/saved-backups';
import { backupPieces } from '../backup/backup-pieces';
import type { KeepOptions } from './keep-backup';
import { namesIn } from './kept-backups';
import { withBackupsLocked } from './kept-folder';
import { deleteSavedBackup } from './delete-saved-backup';
import { outgoingFolder } from './outgoing';
import { outlived } from './rotation';
import { withFileUrl } from './with-file-url';
import { removeIfThere, writeKept } from './write-kept';

/** Below the downloads folder. */
const FOLDER = 'Sideline';

/** The browser did not save the file. `permission`: it may not any more. */
export class DownloadFailedError extends Error {
  override readonly name = 'DownloadFailedError';
  constructor(
    readonly why: 'download' | 'permission',
    message: string,
  ) {
    super(message);
  }
}

type Item = Browser.downloads.DownloadItem;

/** Waits until a download has ended. @throws DownloadFailedError if it was broken off */
function ended(id: number): Promise<Item> {
  return new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      const [item] = await browser.downloads.search({ id });
      if (item?.state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(onChanged);
      if (item?.state === 'complete') resolve(item);
      else reject(new DownloadFailedError('download', item?.error ?? 'gone'));
    };
    const onChanged = ({ id: changed }: { id: number }): void => void (changed === id && look());
    browser.downloads.onChanged.addListener(onChanged);
    void look();
  });
}

/** Hands a file over. No other file is overwritten: a name that is taken gets a number. */
async function save(file: File): Promise<Item> {
  return withFileUrl(file, async (url) => {
    const filename = `${FOLDER}/${file.name}`;
    const item = await ended(await browser.downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false }));
    if (item.fileSize !== file.size && item.totalBytes !== file.size)
      throw new DownloadFailedError('download', `${item.fileSize} of ${file.size} bytes`);
    return item;
  });
}

/**
 * Makes one backup in the downloads folder: first whole and checked inside the browser, then saved under a name of its own. Then
 * those that it outlives are deleted: only files that this did save, and no older one before the new one is there.
 * @throws DownloadFailedError, and what writeKept throws
 */
export async function downloadBackup(options: KeepOptions): Promise<SavedBackup> {
  if (!(await browser.permissions.contains({ permissions: ['downloads'] })))
    throw new DownloadFailedError('permission', 'no permission to save files');
  return withBackupsLocked(async () => {
    const folder = await outgoingFolder();
    for (const name of await namesIn(folder)) await removeIfThere(folder, name);
    const now = options.now.getTime();
    const { name, at, events } = await writeKept(folder, now, backupPieces(options));
    try {
      const file = await (await folder.getFileHandle(name)).getFile();
      const item = await save(file);
      const saved: SavedBackup = { path: item.filename, at, events, size: file.size };
      await changeSavedBackups((list) => [...list, saved]);
      await rememberExport('backup', now, events);
      await rotate(now, effectivePolicy(options.settings).timeZone);
      return saved;
    } finally {
      await removeIfThere(folder, name);
    }
  });
}

async function rotate(now: number, timeZone: string): Promise<void> {
  const all = (await savedBackupsItem.getValue()).filter(({ lost }) => !lost);
  for (const one of outlived(all, now, timeZone)) await deleteSavedBackup(one);
}
