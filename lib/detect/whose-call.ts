import { isClientKind, recordKey, type CrmAdapter, type RecordOnPage, type UrlMatch } from '@/lib/crm/contract';
import { linkSelector, recordLink } from '@/lib/crm/record-links';

/** The record in front of a page. */
export type Front = Pick<RecordOnPage, 'match' | 'anchor'>;

type Adapter = Pick<CrmAdapter, 'links' | 'match'>;
/** What is known of records, by key: something where a guard is due. */
type Due = ReadonlyMap<string, unknown>;

/** What lists are made of. A box without a role counts only where it can be dragged (boards) or names a record itself. */
const ROW = 'tr, li, article, [role="row"], [role="listitem"], [role="article"], [draggable="true"]';

const isClient = ({ kind }: UrlMatch): boolean => isClientKind(kind);

/** Records that a row names, each once. */
function namedIn(row: Element, adapter: Adapter): Map<string, UrlMatch> {
  const url = new URL(row.ownerDocument.URL);
  const selector = linkSelector(adapter);
  const elements = [...(row.matches(selector) ? [row] : []), ...row.querySelectorAll(selector)];
  const named = elements.flatMap((element) => recordLink(adapter, element, url)?.match ?? []);
  return new Map(named.map((match) => [recordKey(match), match]));
}

/** The one of several; null if there are more or none. */
const only = (keys: string[]): string | null => (keys.length === 1 ? (keys[0] ?? null) : null);

/**
 * Whose the row is. A person stands before the company named beside it; with two people, or two companies and nobody else, nobody
 * knows which of them is called.
 * @returns undefined: the row names nobody who could be called
 */
function ownerOf(named: ReadonlyMap<string, UrlMatch>, due: Due, front: Front | null): string | null | undefined {
  const clients = [...named].filter(([, match]) => isClient(match));
  const people = clients.filter(([, { kind }]) => kind !== 'company').map(([key]) => key);
  const companies = clients.filter(([, { kind }]) => kind === 'company').map(([key]) => key);
  const [person] = people;
  if (people.length > 1) return null;
  if (person !== undefined) return due.get(person) ? person : only(companies.filter((key) => due.get(key)));
  if (companies.length > 0) return only(companies);
  // Deals, tickets …: one with a guard is meant. Beside a client's page others are the client's; beside a deal's they are not the deal's.
  const known = [...named.keys()].filter((key) => due.get(key));
  if (known.length > 0) return only(known);
  return front && !isClient(front.match) && !named.has(recordKey(front.match)) ? null : undefined;
}

/**
 * Whose number or address a link is, by what stands around it: the nearest row that names records, else the record in front of the
 * page. In doubt nobody: never the card of somebody else.
 * @param path what the event passes, from the link outwards, shadow roots crossed (`Event.composedPath`)
 * @returns key of the record; null: nobody that is known
 */
export function whoseCall(path: readonly EventTarget[], adapter: Adapter, front: Front | null, due: Due): string | null {
  const rows = adapter.links ? `${ROW}, ${adapter.links.selector}` : ROW;
  for (const element of path) {
    if (!(element instanceof Element) || !element.matches(rows)) continue;
    if (front?.anchor && element.contains(front.anchor)) break; // the record itself, not a row of a list
    const named = namedIn(element, adapter);
    const owner = named.size > 0 ? ownerOf(named, due, front) : undefined;
    if (owner !== undefined) return owner;
  }
  return front && recordKey(front.match);
}
