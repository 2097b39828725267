import { adapterOfPage } from './adapters';
import { PageSession } from './page-session';

declare global {
  /** The session of this document, in the isolated world that all copies of one version share. */
  var sidelineSession: PageSession | undefined;
}

/** Starts once a document: a second copy (registered, and injected after a grant) finds the first at work. */
function start(): void {
  if (globalThis.sidelineSession?.isAlive) return;
  globalThis.sidelineSession?.stop();
  const adapter = /^https?:$/.test(location.protocol) ? adapterOfPage(document) : null;
  if (adapter) globalThis.sidelineSession = new PageSession(window, adapter);
}

export default defineContentScript({
  matches: [],
  registration: 'runtime', // lib/sites/reconcile.ts registers it for each site, after the system's bundle
  main() {
    const { prerendering } = document as Document & { prerendering?: boolean };
    if (prerendering) document.addEventListener('prerenderingchange', start, { once: true });
    else start();
  },
});
