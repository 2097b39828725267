import { browser } from 'wxt/browser';
import { executeScript } from './execute-script';
import type { WantedScript } from './wanted-scripts';

/**
 * Runs scripts in the tabs that are open already: registrations reach only pages loaded later. A page that has the scripts
 * notices and ignores the second copy.
 */
export async function injectIntoOpenTabs(scripts: readonly WantedScript[]): Promise<void> {
  await Promise.all(
    scripts.map(async ({ matches, js, allFrames }) => {
      const tabs = await browser.tabs.query({ url: matches });
      await Promise.all(
        tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [injectInto(id, js, allFrames)])),
      );
    }),
  );
}

async function injectInto(tabId: number, files: string[], allFrames: boolean): Promise<void> {
  try {
    await executeScript(tabId, files, allFrames);
  } catch (error) {
    // Closed meanwhile, or an error page: such a tab shows no client.
    console.warn('Sideline could not start in an open tab', error);
  }
}
