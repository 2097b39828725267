import { ExtensionGoneError, siteRules } from '@/lib/messages/from-page';

/** Waits before the worker is asked again that did not answer (it may just be restarting), in milliseconds. */
const RETRY_AFTER = [300, 1_500];

/**
 * What the user taught about this site; nothing if the extension is gone.
 * @throws Error when the worker stays silent
 */
export async function taughtRules(view: Window): Promise<Awaited<ReturnType<typeof siteRules>>> {
  for (const pause of RETRY_AFTER) {
    try {
      return await siteRules();
    } catch (error) {
      if (error instanceof ExtensionGoneError) return [];
      await new Promise((resolve) => view.setTimeout(resolve, pause));
    }
  }
  return siteRules();
}
