import { isClientKind } from '../contract';
import type { OwnerLink, RecordOnPage, UrlMatch } from '../contract';
import {
  allVisible,
  mailLinks,
  modalInFront,
  onlyVisible,
  ownerLinks,
  phoneLinks,
  plainTitle,
  sameName,
  textOf,
  titleMentions,
} from '../page-kit';
import type { Named } from '../page-kit';

/** Systems of whose page little is known beside its address: heading and title must do, and must not contradict each other. */
interface HeadedPage {
  match: (url: URL) => UrlMatch | null;
  /** Selector of headings that may name the record. */
  headings: string;
  /** A title that names nobody: the product's name alone. */
  silent: RegExp;
  /** Does the title of these records give something else than their heading? Then one heading alone must do. */
  untitled?: (own: UrlMatch) => boolean;
}

const MENUS = 'nav, footer, [role="navigation"], [role="banner"]';

/** The heading that the title names too, or the only one where the title is silent. */
function heading(doc: Document, own: UrlMatch, { headings, silent, untitled }: HeadedPage): Named | null {
  const shown = allVisible(doc, headings)
    .filter((anchor) => !anchor.closest(MENUS))
    .map((anchor) => ({ anchor, name: textOf(anchor) }));
  const named = shown.filter(({ name }) => name);
  const titled = named.filter(({ name }) => titleMentions(doc, name) && !silent.test(name));
  const [first] = titled.length > 0 ? titled : silent.test(plainTitle(doc)) || untitled?.(own) ? named : [];
  const candidates = titled.length > 0 ? titled : named;
  return first && candidates.every(({ name }) => sameName(name, first.name)) ? first : null;
}

/** Links to clients, of each kind only where there is one: two may come from a feed, and nobody knows whose the record is. */
function sureOwners(root: ParentNode, own: UrlMatch, match: HeadedPage['match']): OwnerLink[] {
  const owners = ownerLinks(root, `a[href]:not(:is(${MENUS}) *)`, own, match);
  return owners.filter(({ match: { kind } }) => owners.filter((other) => other.match.kind === kind).length === 1);
}

/** More e-mails or numbers than one client has are those of a list or a feed. */
const few = (values: string[]): string[] => (values.length > 5 ? [] : values);

/**
 * Reads a record whose page is known by heading and title only. E-mails and phones are taken from the main part, as long as
 * they are so few that they can be one client's.
 * @returns null while a dialog is in front, and where title and heading disagree or name two.
 */
export function readHeaded(doc: Document, own: UrlMatch, page: HeadedPage): RecordOnPage | null {
  const named = modalInFront(doc) ? null : heading(doc, own, page);
  if (!named) return null;
  const main = onlyVisible(doc, 'main, [role="main"]');
  const client = isClientKind(own.kind) ? main : null;
  return {
    match: own,
    ...named,
    details: () => ({
      emails: client ? few(mailLinks(client)) : [],
      phones: client ? few(phoneLinks(client)) : [],
      owners: sureOwners(main ?? doc.body, own, page.match),
    }),
  };
}
