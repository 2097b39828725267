/** Where a backup stands, whole and checked, until the browser has saved it into the downloads folder. */
export async function outgoingFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('outgoing', { create: true });
}

/** Name of the channel on which the page `file-url.html` answers with the address of a file. */
export const FILE_URL_CHANNEL = 'sideline:file-url';
