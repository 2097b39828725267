import type { Sender } from '@/lib/messages/audience';
import type { PartName } from '@/lib/messages/protocol';
import { executeInFrame } from './execute-script';

/** Runs a part of the content script in the frame that asked for it. */
export async function loadPart(name: PartName, { tab, frameId = 0 }: Sender): Promise<void> {
  if (tab?.id !== undefined) await executeInFrame(tab.id, frameId, [`parts/${name}.js`]);
}
