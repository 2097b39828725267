import type { RecordOnPage, UrlMatch } from '../contract';
import { allVisible, modalInFront, plainTitle, sameName, textOf } from '../page-kit';
import { soleOwners } from './sole-owners';

/** What is known of a system whose pages nobody has described. */
interface TitledSystem {
  /** How the product signs its titles ("Acme Corp - Close"): alternatives of a regular expression. */
  product: string;
  match: (url: URL) => UrlMatch | null;
  /** A panel of the system that shows the record of the address, and may look like a dialog. */
  panel?: string;
}

/** What stands between the parts of a title: a hyphen within a name has no spaces around it. */
const BETWEEN = String.raw`(?:\s+[-–—|·•]|:)\s+`;

/** The heading that the title begins with, if only one says so. */
function headingOf(doc: Document, title: string): Element | null {
  const begins = allVisible(doc, 'h1').filter((heading) => {
    const name = textOf(heading);
    return name !== '' && title.startsWith(name) && new RegExp(`^(?:$|${BETWEEN})`).test(title.slice(name.length));
  });
  const [first] = begins;
  return first && begins.every((other) => textOf(other) === textOf(first)) ? first : null;
}

/**
 * Reads a page by its title alone. The record is the one of the address; the title gives its name if it is signed by the
 * product, or if a heading of the page says the same. E-mails and phones are not read: nobody knows whose stand where.
 * @returns null if the title is the product's own, or names nobody for sure
 */
export function readTitled(doc: Document, own: UrlMatch, { product, match, panel }: TitledSystem): RecordOnPage | null {
  const inPanel = panel !== undefined && allVisible(doc, panel).length > 0;
  if (!inPanel && modalInFront(doc)) return null;
  const title = plainTitle(doc);
  const signed = new RegExp(`^(?<name>.+?)${BETWEEN}(?:${product})$`, 'i').exec(title)?.groups?.['name'] ?? null;
  const anchor = headingOf(doc, title);
  const name = anchor ? textOf(anchor) : signed;
  if (!name || product.split('|').some((word) => sameName(word, name))) return null;
  const about = own.kind === 'deal' || own.kind === 'ticket';
  return {
    match: own,
    name,
    anchor,
    details: () => ({ emails: [], phones: [], owners: about ? soleOwners(doc, own, match, 'aside') : [] }),
  };
}
