import { type ExportKind, rememberExport } from '@/lib/settings/export-log';

/**
 * Puts a text on the clipboard, from where it can be pasted anywhere, and notes that it was exported (domain 8).
 * @param write what to do with the clipboard @throws what the browser throws when it refuses; nothing is noted then
 */
export async function copyOut(what: ExportKind, write: (clipboard: Clipboard) => Promise<void>): Promise<void> {
  await write(navigator.clipboard);
  await rememberExport(what, Date.now());
}
