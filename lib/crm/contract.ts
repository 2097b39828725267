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
export const CLIENT_KINDS: readonly RecordKind[] = ['contact', 'company', 'party', 'customer', 'lead'];

/** What the URL alone says. Identity comes from here, never from a visible name (docs/architecture.md, principle 1). */
export interface UrlMatch {
  /** Adapter id, e.g. `hubspot`. */
  system: string;
  kind: RecordKind;
  /** Account, portal or host (with port; database name after `/` where one host serves several), never empty. */
  tenant: string;
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

/** One record as it stands on the page right now. */
export interface RecordOnPage {
  match: UrlMatch;
  /** Visible name, trimmed, inner white space folded; never empty. */
  name: string;
  /** The element that shows the name (an input is possible). The badge is placed beside it. `null`: the page shows the
   * name in the title only; the badge then takes its corner of the window. */
  anchor: Element | null;
  /** E-mail addresses and phone numbers shown as this record's own, as written. */
  emails: string[];
  phones: string[];
  /** Clients that a deal, ticket, order … belongs to, or the company of a contact, as far as the page links to them. */
  owners: OwnerLink[];
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
}

/**
 * The key a record is stored under: `system:tenant:kind:id`, each part percent-encoded where it holds `:` or `%`.
 * A `type` is appended to the kind: `kind.type`.
 * @example recordKey({ system: 'odoo', tenant: 'localhost:8069', kind: 'party', id: '9' }) // odoo:localhost%3A8069:party:9
 */
export function recordKey(match: UrlMatch): string {
  const kind = match.type ? `${match.kind}.${match.type}` : match.kind;
  return [match.system, match.tenant, kind, match.id].map((part) => part.replace(/[%:]/g, encodeURIComponent)).join(':');
}

/** Inverse of {@link recordKey}. @returns null if `key` has not four parts or an unknown kind. */
export function parseRecordKey(key: string): UrlMatch | null {
  const parts = key.split(':');
  if (parts.length !== 4) return null;
  try {
    const [system, tenant, kindAndType, id] = parts.map(decodeURIComponent) as [string, string, string, string];
    const dot = kindAndType.indexOf('.');
    const kind = dot < 0 ? kindAndType : kindAndType.slice(0, dot);
    const type = dot < 0 ? '' : kindAndType.slice(dot + 1);
    if (!system || !tenant || !id || !(RECORD_KINDS as readonly string[]).includes(kind)) return null;
    return { system, tenant, kind: kind as RecordKind, id, ...(type && { type }) };
  } catch {
    return null; // a malformed %-sequence: not one of our keys
  }
}
