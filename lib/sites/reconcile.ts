import { browser, type Browser } from 'wxt/browser';
import { ADAPTERS } from '@/lib/crm/registry';
import { settingsItem } from '@/lib/settings/settings';
import { grantedOrigins } from './granted-origins';
import { injectIntoOpenTabs } from './inject';
import { stopOpenPages } from './stop-open-pages';
import { SCRIPT_PREFIX, wantedScripts, type WantedScript } from './wanted-scripts';

type Registered = Browser.scripting.RegisteredContentScript;

const same = (wanted: WantedScript, registered: Registered): boolean =>
  wanted.js.join() === registered.js?.join() &&
  wanted.matches.join() === registered.matches?.join() &&
  wanted.allFrames === (registered.allFrames ?? false);

async function reconcileOnce(): Promise<void> {
  const [granted, settings, registered] = await Promise.all([
    grantedOrigins(),
    settingsItem.getValue(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const wanted = wantedScripts(granted, settings, ADAPTERS);
  const stale = registered.filter(
    (one) => one.id.startsWith(SCRIPT_PREFIX) && !wanted.some((other) => other.id === one.id && same(other, one)),
  );
  const kept = new Set(registered.filter((one) => !stale.includes(one)).map(({ id }) => id));
  const missing = wanted.filter(({ id }) => !kept.has(id));

  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  if (missing.length > 0) {
    await browser.scripting.registerContentScripts(
      missing.map((script) => ({ ...script, runAt: 'document_idle', persistAcrossSessions: true })),
    );
  }
  const gone = stale.filter(({ id }) => !wanted.some((one) => one.id === id)).flatMap(({ matches }) => matches ?? []);
  await stopOpenPages(gone);
  await injectIntoOpenTabs(missing);
}

let running = Promise.resolve();

/**
 * Makes the registered scripts what they should be, and open pages with them: new sites get the scripts at once, sites
 * whose permission is gone lose their badges at once. Idempotent; called at every start of the worker (browsers drop the
 * registrations at updates), and whenever a permission or a site changes. Calls queue up.
 */
export function reconcile(): Promise<void> {
  const next = running.then(reconcileOnce);
  running = next.catch(() => undefined); // the caller is told; the queue goes on
  return next;
}
