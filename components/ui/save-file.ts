import { type ExportKind, rememberExport } from '@/lib/settings/export-log';

/**
 * Hands a file to the browser to save, under this name, and notes that something was exported (domain 8).
 * @param count entries or lines in it, where that is known
 */
export function saveFile(name: string, file: Blob, what: ExportKind, count?: number): void {
  void rememberExport(what, Date.now(), count);
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the download reads it after the click
}
