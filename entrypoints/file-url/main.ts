import { FILE_URL_CHANNEL, outgoingFolder } from '@/lib/store/backups/outgoing';

/** Answers with the address of one outgoing backup; it holds until this page is closed. */
async function answer(): Promise<void> {
  const folder = await outgoingFolder();
  const handle = await folder.getFileHandle(location.hash.slice(1));
  const url = URL.createObjectURL(await handle.getFile());
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
  new BroadcastChannel(FILE_URL_CHANNEL).postMessage(url);
}

void answer();
