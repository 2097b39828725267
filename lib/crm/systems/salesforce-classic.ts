import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { salesforceId } from '../families/salesforce-id';
import { agreedNamed, allVisible, isCovered, mailLinks, modalInFront, ownerLinks, sameName, texts, titleName } from '../page-kit';
import { cloudTenant, entry, parameters, segments } from '../url-kit';

/** The first three characters of an id name its object; ids differ across objects, so `type` only says what it is. */
const OBJECTS: Record<string, { kind: RecordKind; type?: string }> = {
  '001': { kind: 'company' },
  '003': { kind: 'contact' },
  '00Q': { kind: 'lead' },
  '006': { kind: 'deal' },
  '500': { kind: 'ticket' },
  '0Q0': { kind: 'deal', type: 'quote' },
  '801': { kind: 'deal', type: 'order' },
};
const HOSTS = /^([a-z0-9.-]+?)(?:\.my)?\.salesforce\.(?:com|mil)$/;
/** Doors to every organisation, not one of them. */
const NOBODY = new Set(['login', 'test', 'www', 'help', 'developer', 'trailhead']);
/** `/<id>` shows, `/<id>/e` edits, `/<id>/p` prints; `/<id>/m` is the hover box over a link. */
const MODES = new Set([undefined, 'e', 'p']);
const TITLE = /^[^:]+: (?<name>.+?) ~ Salesforce\b/;
/** Persons have the first heading, everything else the second. */
const NAME = '#bodyCell h2.topName, #bodyCell h2.pageDescription';
/** Fields of the record itself; related lists below hold other records. */
const FIELDS = '.detailList';
/** The console keeps each open record in a frame of its own, those behind hidden. */
const CONSOLE_FRAMES = 'iframe[src*="isdtp="], iframe[id^="ext-comp-"]';
const PHONES = ['acc10', 'con10', 'con12', 'lea8', 'lea9'].map((field) => `#${field}_ileinner`).join();

function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, HOSTS);
  const [first, mode, more] = segments(url.pathname);
  const id = salesforceId(first ?? '');
  const known = id && entry(OBJECTS, id.slice(0, 3));
  if (!tenant || NOBODY.has(tenant) || !known || !MODES.has(mode) || more) return null;
  if (parameters(url.search).get('clone')) return null; // the form of a new record, filled from this one
  return { system: 'salesforce-classic', tenant, ...known, id };
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc) || isCovered(doc, CONSOLE_FRAMES, 'iframe')) return null;
  const named = agreedNamed(doc, NAME);
  const title = titleName(doc, TITLE);
  // Persons are headed with a salutation that the title omits.
  if (!named || !title || !(sameName(title, named.name) || named.name.endsWith(` ${title}`))) return null;
  const fields = () => allVisible(doc, FIELDS);
  return {
    match: own,
    ...named,
    details: () => ({
      emails: [...new Set(fields().flatMap(mailLinks))],
      phones: texts(doc, PHONES),
      owners: fields().flatMap((box) => ownerLinks(box, 'a[id^="lookup001"], a[id^="lookup003"]', own, match)),
    }),
  };
}

const adapter: CrmAdapter = {
  id: 'salesforce-classic',
  title: 'Salesforce Classic',
  confidence: 'medium',
  sources: [
    'Salesforce Inspector Reloaded, addon/popup.js: a 15- or 18-character id right after the host',
    'Toggl Track extension, src/content/salesforce.js: #bodyCell, pageDescription, recent records in .mruText',
    'public Selenium page objects: h2.topName, h2.pageDescription, title "Contact: Name ~ Salesforce - Unlimited Edition"',
    'public Selenium page objects: lookup<id><field>, .detailList, acc10/con10/con12/con15_ileinner; lea8 and lea9 are from memory',
    'FullContact userscript: /003… shows, /003…/e edits',
    'frames of the console and the print form are unverified: without them a frame reads itself',
  ],
  hosts: ['https://*.salesforce.com/*', 'https://*.salesforce.mil/*'],
  selfHosted: false,
  frames: 'all',
  match,
  read,
};
export default adapter;
