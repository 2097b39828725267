/** Attributes by which pages show another pane without adding or removing anything. */
const PANE_ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-modal', 'inert'];

/** The document and those around it: a frame can be covered by a neighbour that only its owner knows of. */
function withOwners(doc: Document): Document[] {
  const owner = doc.defaultView?.frameElement?.ownerDocument; // none at the top, or for an owner of another origin
  return owner ? [doc, ...withOwners(owner)] : [doc];
}

/**
 * One observer for the whole document.
 * @param frames `all`: the documents around it are observed too
 * @param onChange runs before the next painting
 * @returns stops watching
 */
export function watchPage(doc: Document, frames: 'top' | 'all', onChange: (records: MutationRecord[]) => void): () => void {
  const observer = new MutationObserver(onChange);
  for (const root of frames === 'all' ? withOwners(doc) : [doc]) {
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: PANE_ATTRIBUTES });
  }
  return () => observer.disconnect();
}
