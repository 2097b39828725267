import { isClientKind, recordKey } from '../contract';
import type { OwnerLink, UrlMatch } from '../contract';
import { textOf } from './text';
import { allVisible } from './visible';

/** A company is nobody's, and a person belongs to companies, not to other persons. */
function mayOwn(owner: UrlMatch, own: UrlMatch): boolean {
  if (
    owner.tenant !== own.tenant ||
    owner.place !== own.place ||
    recordKey(owner) === recordKey(own) ||
    !isClientKind(owner.kind)
  )
    return false;
  return own.kind !== 'company' && !(own.kind === 'contact' && owner.kind === 'contact');
}

/**
 * Links to the clients that a record belongs to. Only links count, and only those whose address holds an id: a name
 * alone names nobody.
 * @param selector links of the part of the page that speaks of this record (never "recently viewed").
 * @param own the record itself, which is left out, as is everything of another tenant.
 * @param match the adapter's own.
 */
export function ownerLinks(root: ParentNode, selector: string, own: UrlMatch, match: (url: URL) => UrlMatch | null): OwnerLink[] {
  const owners = new Map<string, OwnerLink>();
  for (const link of allVisible(root, selector)) {
    const href = link.getAttribute('href');
    const name = textOf(link);
    if (!href || !name || !URL.canParse(href, link.baseURI)) continue;
    const owner = match(new URL(href, link.baseURI));
    if (owner && mayOwn(owner, own) && !owners.has(recordKey(owner))) owners.set(recordKey(owner), { match: owner, name });
  }
  return [...owners.values()];
}
