import { FILE_URL_CHANNEL, outgoingFolder } from '@/lib/store/backups/outgoing';

/** Answers with the address of one outgoing backup; it holds until this page is closed. */
async function answer(): Promise<void> {
  const folder = await outgoingFolder();
  const handle = await folder.getFileHandle(location.hash.slice(1));
  new BroadcastChannel(FILE_URL_CHANNEL).postMessage(URL.createObjectURL(await handle.getFile()));
}

void answer();
