import type { CrmAdapter } from '@/lib/crm/contract';

/** Attributes by which pages show another pane, or name another record, without adding or removing anything. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-modal', 'inert', 'href'];

/** The document and those around it: a frame can be covered by a neighbour that only its owner knows of. */
function withOwners(doc: Document): Document[] {
  const owner = doc.defaultView?.frameElement?.ownerDocument; // none at the top, or for an owner of another origin
  return owner ? [doc, ...withOwners(owner)] : [doc];
}

/**
 * One observer for the whole document.
 * @param adapter `frames: 'all'`: the documents around it are observed too; `frontAttributes` and those of `links` besides
 * @param onChange runs before the next painting
 * @returns stops watching
 */
export function watchPage(
  doc: Document,
  { frames, links, frontAttributes = [] }: Pick<CrmAdapter, 'frames' | 'links' | 'frontAttributes'>,
  onChange: (records: MutationRecord[]) => void,
): () => void {
  const attributeFilter = [...ATTRIBUTES, ...(links?.attributes ?? []), ...frontAttributes];
  const observer = new MutationObserver(onChange);
  for (const root of frames === 'all' ? withOwners(doc) : [doc]) {
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter });
  }
  return () => observer.disconnect();
}
