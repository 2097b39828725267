export interface ClosedRoot {
  host: HTMLElement;
  root: ShadowRoot;
}

/** Selector of all that Sideline puts into a page. */
const OUR_HOSTS = 'div[data-sideline-badge], div[data-sideline-marks]';

/** Takes away hosts that a dead copy of this script has left behind (an update leaves them standing in Firefox). */
export function removeLeftovers(doc: Document): void {
  for (const old of doc.querySelectorAll(OUR_HOSTS)) old.remove();
}

/**
 * An element with a closed root and nothing to read on it: no attribute that varies. Not an element with a name of its own: a
 * page could define that name, and `ElementInternals` would hand it the closed root.
 */
export function closedRoot(doc: Document, attribute: string, css: string): ClosedRoot {
  const host = doc.createElement('div');
  host.setAttribute(attribute, '');
  const root = host.attachShadow({ mode: 'closed' });
  const look = doc.createElement('style');
  look.textContent = css;
  root.append(look);
  return { host, root };
}
