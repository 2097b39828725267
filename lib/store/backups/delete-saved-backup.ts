import { browser } from 'wxt/browser';
import { changeSavedBackups, type SavedBackup } from '@/lib/settings/saved-backups';

/** Deletes one file from the downloads folder, if the browser still knows that this extension saved it there; else it is marked as lost. */
export async function deleteSavedBackup({ path, size }: SavedBackup): Promise<void> {
  const found = await browser.downloads.search({ filename: path, state: 'complete' });
  const own = found.find((item) => item.byExtensionId === browser.runtime.id && item.totalBytes === size);
  if (!own) {
    await changeSavedBackups((list) => list.map((one) => (one.path === path ? { ...one, lost: true } : one)));
    return;
  }
  if (own.exists) await browser.downloads.removeFile(own.id);
  await browser.downloads.erase({ id: own.id });
  await forgetSavedBackup(path);
}

/** Takes a file from the list; the file itself stays. */
export const forgetSavedBackup = (path: string): Promise<void> =>
  changeSavedBackups((list) => list.filter((one) => one.path !== path));
