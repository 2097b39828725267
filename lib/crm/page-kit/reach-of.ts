import type { Reach } from '../contract';
import { MAIL_LINKS, PHONE_LINKS, addressed, distinct } from './reach';
import { textOf } from './text';
import { allVisible } from './visible';

/** Fields known by standard attributes, whatever the system. */
const EMAILS = 'input[type="email" i], [itemprop="email"]';
const PHONES = 'input[type="tel" i], [itemprop="telephone"]';
const TAX_IDS = 'input[name="inn" i], input[name="vat" i], [itemprop="taxID"], [itemprop="vatID"]';
/**
 * Never the client's own: menus, footers, quoted letters, and what is named after the user. One literal, so that a bundle that
 * does not use it leaves it out.
 */
const OUTSIDE = `nav, footer, blockquote, body > header,
[role="navigation"], [role="banner"], [role="contentinfo"], [role="menu"], [role="menubar"], [role="search"],
[class*="current-user" i], [class*="user-menu" i], [class*="user-profile" i], [class*="account-menu" i],
[id*="current-user" i], [id*="user-menu" i], [id*="user-profile" i], [id*="account-menu" i]`;
const ROWS = 'tr, [role="row"], li, [role="listitem"], article, [role="article"]';
/** One client has so many addresses or numbers at most; more are those of a list. */
const HANDFUL = 5;

/** Selectors of a system's own fields, beside `mailto:` and `tel:` links and fields known by standard attributes. */
interface ReachFields {
  emails?: string;
  phones?: string;
  taxIds?: string;
}

const among = (...selectors: (string | undefined)[]): string => selectors.filter(Boolean).join();

function shown(root: ParentNode, selector: string): Element[] {
  const foreign = (element: Element) => element.closest(OUTSIDE) ?? element.closest('form')?.querySelector('[type="password" i]');
  return allVisible(root, selector).filter((element) => !foreign(element));
}

/** What an element gives: the target of a link, else its text or value. */
const valueOf = (element: Element): string =>
  element.matches(`${MAIL_LINKS}, ${PHONE_LINKS}`) ? addressed(element.getAttribute('href') ?? '') : textOf(element);

/** The vendor's help desk and, on an own host, the user's colleagues are nobody's clients. */
function isOfTheHouse(email: string, { baseURI }: Node): boolean {
  const domain = email.split('@')[1]?.toLowerCase() ?? '';
  const host = URL.canParse(baseURI) ? new URL(baseURI).hostname : '';
  return host === domain || host.endsWith(`.${domain}`);
}

/** Do these elements stand in rows of several people: two with an e-mail and a number each, or three with an e-mail? */
function areManyPeople(mails: Element[], numbers: Element[]): boolean {
  const rowsOf = (elements: Element[]) => new Set(elements.map((element) => element.closest(ROWS)).filter((row) => row !== null));
  const rows = rowsOf(mails);
  const called = rowsOf(numbers);
  return rows.size > 2 || [...rows].filter((row) => called.has(row)).length > 1;
}

/**
 * By what the one client may be met again who is shown in a part of the page that does not say which record it is: for
 * `CrmAdapter.reach`.
 * @param root the part in front ({@link frontPart}), or the system's own card.
 * @param fields more fields of this system.
 * @returns null if it shows nobody, or too many for one client.
 */
export function reachOf(root: Element, fields: ReachFields = {}): Reach | null {
  const mails = shown(root, among(MAIL_LINKS, EMAILS, fields.emails));
  const numbers = shown(root, among(PHONE_LINKS, PHONES, fields.phones));
  const isEmail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && !isOfTheHouse(text, root);
  const digits = (text: string) => text.replace(/\D/g, '').length;
  const emails = distinct(mails.map(valueOf).filter(isEmail));
  const phones = distinct(numbers.map(valueOf).filter((text) => digits(text) >= 5));
  const taxIds = distinct(shown(root, among(TAX_IDS, fields.taxIds)).map(textOf)).filter((text) => digits(text) >= 5);
  const all = [emails, phones, taxIds];
  if (all.every(({ length }) => length === 0) || all.some(({ length }) => length > HANDFUL)) return null;
  return areManyPeople(mails, numbers) ? null : { emails, phones, taxIds };
}
