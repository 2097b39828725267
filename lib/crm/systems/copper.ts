import { soleOwners } from '../families/sole-owners';
import { readTitled } from '../families/titled';
import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { agreedNamed, modalInFront, texts } from '../page-kit';
import { fragment, parameters, positiveId, segments } from '../url-kit';

/** Words of a record's own route, and of the parameters that name the record over a list. */
const ROUTES = new Map<string, RecordKind>([
  ['contact', 'contact'],
  ['organization', 'company'],
  ['deal', 'deal'],
  ['lead', 'lead'],
]);
const PROFILES = new Map<string, RecordKind>([
  ['people', 'contact'],
  ['companies', 'company'],
  ['opportunities', 'deal'],
  ['leads', 'lead'],
]);
/** Dialogs that create another record with fields of the same names. */
const COMPOSERS = '[class*="ModalFormFramework"]';

/** The list that a record slides over. */
const LIST = '.ListViewTableBody';

type Found = Pick<UrlMatch, 'kind' | 'id'>;

/** `people-123` → the contact 123; null for a task, a project and the like. */
function profile(value: string): Found | null {
  const [, word = '', number] = /^([a-z]+)-(\d+)$/.exec(value) ?? [];
  const kind = PROFILES.get(word);
  const id = positiveId(number);
  return kind && id ? { kind, id } : null;
}

/** `/companies/<account>/app#/contact/5`, which goes over into `#/browse/list/people/default?fullProfile=people-5`. */
function match(url: URL): UrlMatch | null {
  const [companies, account, app] = segments(url.pathname);
  const tenant = positiveId(account);
  if (url.protocol !== 'https:' || url.host !== 'app.copper.com' || companies !== 'companies' || app !== 'app' || !tenant)
    return null;
  const [route = '', query = ''] = fragment(url).split('?');
  const [place, record] = segments(route);
  const kind = ROUTES.get(place ?? '');
  const id = positiveId(record);
  const over = ['fullProfile', 'preview'].flatMap((name) => parameters(query).get(name) ?? []).map(profile);
  const found = [...(kind && id ? [{ kind, id }] : []), ...over];
  const [first] = found;
  // A full profile and a preview of two records: nobody is named for sure.
  if (!first || found.some((other) => other?.kind !== first.kind || other.id !== first.id)) return null;
  return { system: 'copper', tenant, ...first };
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc, COMPOSERS)) return null;
  const field = (name: string) => `input[placeholder="Add ${name}"], textarea[placeholder="Add ${name}"]`;
  const named = agreedNamed(doc, field('Name'));
  if (!named) return readTitled(doc, own, { product: 'Copper|Copper CRM', match });
  const client = own.kind !== 'deal';
  return {
    match: own,
    ...named,
    details: () => ({
      emails: client ? texts(doc, field('Email')) : [],
      phones: client ? texts(doc, field('Phone')) : [],
      owners: client ? [] : soleOwners(doc, own, match, `aside, ${LIST}`),
    }),
  };
}

const adapter: CrmAdapter = {
  id: 'copper',
  title: 'Copper',
  confidence: 'high',
  sources: [
    'Copper pack for Coda: addresses and names of kinds; a browser page object and public templates: fullProfile=, preview=',
    'public Playwright tool for Copper, README of selectors checked on 2026-07-24: fields by placeholder ("Add Name", "Add Email", "Add Phone"), a.fullProfileLink, ModalFormFramework…, #/contact/<id> goes over into fullProfile=',
    'unverified: leads, fields of deals and companies, shape of the title',
  ],
  hosts: ['https://*.copper.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
