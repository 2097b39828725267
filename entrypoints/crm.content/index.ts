import type { CrmAdapter } from '@/lib/crm/contract';
import { adapterOfPage } from './adapters';
import { PageSession } from './page-session';
import { taughtRules } from './taught-rules';

declare global {
  /** The session of this document, in the isolated world that all copies of one version share. */
  var sidelineSession: PageSession | undefined;
  /** Counts starts: one that waited for its rules while another began is dropped. */
  var sidelineStarts: number | undefined;
}

function begin(adapter: CrmAdapter | null): void {
  globalThis.sidelineSession?.stop();
  globalThis.sidelineParts = {}; // an older copy's do not go with this one
  if (adapter) globalThis.sidelineSession = new PageSession(window, adapter);
}

/** Starts once a document: a second copy (registered, and injected after a grant) finds the first at work. */
async function start(): Promise<void> {
  if (globalThis.sidelineSession?.isAlive || !/^https?:$/.test(location.protocol)) return;
  const mine = (globalThis.sidelineStarts ?? 0) + 1;
  globalThis.sidelineStarts = mine;
  const { sidelineTaught: taught } = globalThis;
  if (!taught) return begin(adapterOfPage(document));
  const rules = await taughtRules(window);
  if (globalThis.sidelineStarts === mine) begin(rules.length > 0 ? taught(rules) : adapterOfPage(document));
}

export default defineContentScript({
  matches: [],
  registration: 'runtime', // lib/sites/reconcile.ts registers it for each site, after the system's bundle
  main() {
    const { prerendering } = document as Document & { prerendering?: boolean };
    if (prerendering) document.addEventListener('prerenderingchange', () => void start(), { once: true });
    else void start();
  },
});
