import type { CrmAdapter, UrlMatch } from './contract';

/** An element of a list, board or related list that names a record. */
export interface RecordLink {
  element: Element;
  /** Absolute address of the record. */
  href: string;
  match: UrlMatch;
}

/** Selector of everything that may name a record. */
export const linkSelector = ({ links }: Pick<CrmAdapter, 'links'>): string => (links ? `a[href], ${links.selector}` : 'a[href]');

/** What an element says of the record it names, as it is written there: cheap to compare, of no other use. */
export function writtenAddress({ links }: Pick<CrmAdapter, 'links'>, element: Element, url: URL): string | null {
  const href = links && element.matches(links.selector) ? links.href(element, url) : null;
  return href ?? element.getAttribute('href');
}

/**
 * The record that one element names. Identity comes from the address, as everywhere; links that lead to another origin, and
 * links without words (an avatar, an icon), name nobody.
 * @param url the document's address
 */
export function recordLink(adapter: Pick<CrmAdapter, 'links' | 'match'>, element: Element, url: URL): RecordLink | null {
  return element.textContent?.trim() ? recordAddress(adapter, element, url) : null;
}

/** The record whose address an element holds, whether it has words (yet) or not. @param url the document's address */
export function recordAddress(adapter: Pick<CrmAdapter, 'links' | 'match'>, element: Element, url: URL): RecordLink | null {
  const href = writtenAddress(adapter, element, url);
  if (!href || !URL.canParse(href, element.baseURI)) return null;
  const at = new URL(href, element.baseURI);
  const match = at.origin === url.origin ? adapter.match(at) : null;
  return match && { element, href: at.href, match };
}
