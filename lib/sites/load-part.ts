import type { Sender } from '@/lib/messages/audience';
import type { PartName } from '@/lib/messages/protocol';
import { executeInFrame } from './execute-script';
import { grantedOrigins } from './granted-origins';
import { isCovered } from './origins';
import { tellPage } from './tell-page';

/**
 * Runs a part of the content script in the frame that asked for it. If the right to the site is taken away meanwhile, nothing runs, and
 * Chromium says nothing: then the scripts there are ended before the answer, so that none of them takes it for a fault.
 */
export async function loadPart(name: PartName, { tab, frameId = 0, url = '' }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    await executeInFrame(tab.id, frameId, [`parts/${name}.js`]);
  } finally {
    if (!isCovered(await grantedOrigins(), url)) await tellPage(tab.id, 'badge.stop', frameId);
  }
}
