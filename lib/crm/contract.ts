/**
 * The contract between a CRM and the rest of Sideline.
 *
 * An adapter is a pure description of one CRM: it is given a `Document` and a `URL` and answers with data.
 * It never touches the globals `document`, `location` or `browser` (lint and tests/meta/imports.test.ts see to it),
 * so the same file runs in the page, in a test over a saved page, and in `npm run crm:match`.
 */

/** What a CRM page is about. Names as in the catalogue of record pages (docs/adding-a-crm.md). */
export const RECORD_KINDS = ['contact', 'company', 'party', 'customer', 'lead', 'deal', 'ticket', 'item'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Kinds that are a client themselves; `deal` and `ticket` are *about* a client (see `RecordOnPage.owners`). */
const CLIENT_KINDS: readonly string[] = ['contact', 'company', 'party', 'customer', 'lead'] satisfies RecordKind[];

/** Is a record of this kind a client itself? @param kind any text, e.g. out of a stored key */
export const isClientKind = (kind: string): boolean => CLIENT_KINDS.includes(kind);

/** What the URL alone says. Identity comes from here, never from a visible name (docs/architecture.md, principle 1). */
export interface UrlMatch {
  /** Adapter id, e.g. `hubspot`. */
  system: string;
  kind: RecordKind;
  /** Account, portal or host (with port), never empty. */
  tenant: string;
  /** Folder or database of the installation, or account in it, where one host can hold several. Part of the key. */
  place?: string;
  /** The record's id within tenant, kind and type, decoded; may be "0". */
  id: string;
  /** The system's own record type, only where several share one kind and each counts its ids from one (a Tryton sale
   * and a Tryton opportunity 7 are both "deal 7"). Part of the key. */
  type?: string;
}

/** A link on the page to another record, e.g. from a deal to its company. */
export interface OwnerLink {
  match: UrlMatch;
  /** Visible name of the link; display only. */
  name: string;
}

/** By what one party can be met again in another record or another system, as written on the page. */
export interface Reach {
  emails: string[];
  phones: string[];
  /** Tax numbers (VAT id, ИНН, EIN …), where the page shows one as this record's own. */
  taxIds?: string[];
}

/** What a page says of its record besides the name. */
export interface RecordDetails extends Reach {
  /** Clients that a deal, ticket, order … belongs to, or the company of a contact, as far as the page links to them. */
  owners: OwnerLink[];
}

/** One record as it stands on the page right now. */
export interface RecordOnPage {
  match: UrlMatch;
  /** Visible name, trimmed, inner white space folded; never empty. */
  name: string;
  /** The element that shows the name (an input is possible). The badge is placed beside it. `null`: the page shows the
   * name in the title only; the badge then takes its corner of the window. */
  anchor: Element | null;
  /** Reads the rest, from the record's own part of the page. Costs more than the name, so it is asked for only once the
   * record is believed, and again when the page has changed under it. */
  details(): RecordDetails;
}

export type Confidence = 'high' | 'medium' | 'low';

export interface CrmAdapter {
  /** Catalogue id, equal to the file's name: `lib/crm/systems/<id>.ts`. */
  id: string;
  /** Product name as its maker writes it. */
  title: string;
  confidence: Confidence;
  /** Where URL shapes and selectors come from. */
  sources: readonly string[];
  /** Match patterns of the vendor's cloud; empty for purely self-hosted systems. */
  hosts: readonly string[];
  /** True if the system also runs on customers' own hosts: then the URL shape alone names nobody, and a page counts
   * only on a host the user has assigned to this system (or after `fingerprint` said so once). */
  selfHosted: boolean;
  /** `all`: records can stand in same-origin frames (Bitrix24 sliders), the script runs in each frame. */
  frames: 'top' | 'all';
  /**
   * The record that a URL points at. Pure, by URL alone; hosts of the vendor's cloud are checked here,
   * own hosts by the registry.
   * @returns null for lists, "new" pages, log-ins and everything unknown.
   */
  match(url: URL): UrlMatch | null;
  /**
   * Reads the record named by `match` from the part of the page that is in front.
   * @returns null while the page does not (yet) show that record: name missing, title or address of the visible pane
   * speaking of another record, a modal of another record in front, a covered frame.
   */
  read(doc: Document, match: UrlMatch): RecordOnPage | null;
  /** For self-hosted systems: does this document belong to the system? Cheap, no text search over the page. */
  fingerprint?(doc: Document): boolean;
  /**
   * Where the page can show another record than its address names (preview panel, modal, console tab): the address of the
   * record in front, taken from a link or a stable attribute, of the same origin; `match` and `read` are then asked about it.
   * @returns undefined: the address of the page counts; null: somebody else is in front, and nobody knows who
   */
  front?(doc: Document, url: URL): URL | null | undefined;
  /**
   * What names records in lists, boards, search results and related lists, beside `a[href]` (of which every one counts whose
   * address `match` knows): rows or cells without a link, whose attributes hold the id.
   */
  links?: {
    selector: string;
    /** Attributes that hold the id: a change of them may name another record. */
    attributes?: readonly string[];
    /** The address of the record that an element names, of the same origin; null: of none. */
    href(element: Element, url: URL): string | null;
  };
  /** Selectors of this system's own buttons that begin a call, or an e-mail, quote or order to the client. Links with
   * `tel:`, `callto:`, `sip:`, `skype:` and `mailto:` are known without. */
  actions?: { call?: string; write?: string };
  /**
   * For pages that show a client without saying which record it is: by what it may be met again. Such a page never gets a
   * card, only the question "is this …?".
   */
  reach?(doc: Document, url: URL): Reach | null;
  /** Attributes by whose change another record comes to the front though nothing else changes: they are watched too. */
  frontAttributes?: readonly string[];
}

/** Two faces of one data base with one id for a record: it has one key, whichever face shows it. */
const ONE_DATA_BASE: ReadonlyMap<string, string> = new Map([['salesforce-classic', 'salesforce-lightning']]);

/** Runs for every link of a page: what needs no coding, nearly all of it, is left alone. */
const coded = (part: string): string => (/[%:]/.test(part) ? part.replace(/[%:]/g, encodeURIComponent) : part);

/**
 * The key a record is stored under: `system:tenant:kind:id`, each part percent-encoded where it holds `:` or `%`.
 * A `place` is appended to the tenant: `tenant/place`; a `type` to the kind: `kind.type`.
 * @example recordKey({ system: 'odoo', tenant: 'localhost:8069', kind: 'party', id: '9' }) // odoo:localhost%3A8069:party:9
 */
export function recordKey({ system, tenant, place, kind, type, id }: UrlMatch): string {
  const whose = coded(tenant).replaceAll('/', '%2F');
  const where = place ? `${whose}/${coded(place)}` : whose;
  return [coded(ONE_DATA_BASE.get(system) ?? system), where, coded(type ? `${kind}.${type}` : kind), coded(id)].join(':');
}

/** Inverse of {@link recordKey}. @returns null if `key` has not four parts or an unknown kind. */
export function parseRecordKey(key: string): UrlMatch | null {
  const parts = key.split(':');
  if (parts.length !== 4) return null;
  try {
    const [, whose = '', where = ''] = /^([^/]*)\/?(.*)$/s.exec(parts[1] ?? '') ?? [];
    const [system, tenant, place, kindAndType, id] = [parts[0], whose, where, parts[2], parts[3]].map((part) =>
      decodeURIComponent(part ?? ''),
    ) as [string, string, string, string, string];
    const dot = kindAndType.indexOf('.');
    const kind = dot < 0 ? kindAndType : kindAndType.slice(0, dot);
    const type = dot < 0 ? '' : kindAndType.slice(dot + 1);
    if (!system || !tenant || !id || !(RECORD_KINDS as readonly string[]).includes(kind)) return null;
    return { system, tenant, ...(place && { place }), kind: kind as RecordKind, id, ...(type && { type }) };
  } catch {
    return null; // a malformed %-sequence: not one of our keys
  }
}
