import { browser } from 'wxt/browser';

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

/** Runs built files in one frame of a tab, in its isolated world. */
export async function executeInFrame(tabId: number, frameId: number, files: readonly string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [...files] } as Injection);
}

/**
 * Runs built files in a tab. WXT's types know the files of entrypoints only, not those of scripts/system-bundles.ts.
 * @returns the last value of the last file in the top frame
 */
export async function executeScript(tabId: number, files: readonly string[], allFrames = false): Promise<unknown> {
  const [top] = await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [...files] } as Injection);
  return top?.result;
}
