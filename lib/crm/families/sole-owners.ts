import { isClientKind } from '../contract';
import type { OwnerLink, UrlMatch } from '../contract';
import { ownerLinks } from '../page-kit';

/** Menus, headers and footers speak of everybody. */
const BESIDE = 'nav, header, footer, [role="navigation"], [role="banner"], [role="contentinfo"], [role="menu"], [role="listbox"]';

/**
 * The clients of a record on a page of which nobody has published where the client stands: each kind only if the page links to
 * one of it. Of two, nobody knows to which the record belongs.
 * @param match the adapter's own. @param beside further parts of the page that speak of other records, e.g. a list below
 */
export function soleOwners(doc: Document, own: UrlMatch, match: (url: URL) => UrlMatch | null, beside?: string): OwnerLink[] {
  if (isClientKind(own.kind) && own.kind !== 'contact') return []; // a client is nobody's, but a person is a company's
  const links = ownerLinks(doc, `a[href]:not(:is(${beside ? `${BESIDE}, ${beside}` : BESIDE}) *)`, own, match);
  return links.filter(({ match: { kind } }) => links.filter((other) => other.match.kind === kind).length === 1);
}
