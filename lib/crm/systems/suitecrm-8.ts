import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import { sugarClassicMatch } from '../families/sugar-classic-match';
import { sugarClassicRead } from '../families/sugar-classic-read';
import { sugarId } from '../families/sugar-id';
import { SUGAR_MODULES } from '../families/sugar-modules';
import { agreedNamed, allVisible, mailLinks, modalInFront, ownerLinks, phoneLinks, texts } from '../page-kit';
import { entry, fragment, installation, segments } from '../url-kit';

/** Words of the routes and the modules they stand for. */
const ROUTES: Record<string, string> = {
  accounts: 'Accounts',
  contacts: 'Contacts',
  leads: 'Leads',
  opportunities: 'Opportunities',
  cases: 'Cases',
  quotes: 'AOS_Quotes',
  invoices: 'AOS_Invoices',
};
/** The record's own fields; the panels of linked records stand beside them. */
const CONTENT = 'scrm-record-content';
const PHONES = 'scrm-dynamic-field[class*="dynamic-field-name-phone_"]:not([class*="_fax"])';

/** One installation, served from its `public` folder or above it; pages not yet ported open in a frame from `legacy`. */
function place(url: URL): Pick<UrlMatch, 'tenant' | 'place'> {
  const { tenant, place: folder = '' } = installation(url, 'index.php');
  const bare = folder.replace(/(?:^|\/)legacy$/, '').replace(/(?:^|\/)public$/, '');
  return { tenant, ...(bare && { place: bare }) };
}

function byRoute(url: URL): Pick<UrlMatch, 'kind' | 'type' | 'id'> | null {
  const [word, mode, record] = segments(fragment(url).split('?')[0] ?? '');
  const known = entry(SUGAR_MODULES, entry(ROUTES, word));
  const id = sugarId(record);
  return known && id && (mode === 'record' || mode === 'edit') ? { ...known, id } : null;
}

function match(url: URL): UrlMatch | null {
  const legacy = /(?:^|\/)legacy\/(?:index\.php)?$/.test(url.pathname);
  const found = legacy ? sugarClassicMatch(url) : byRoute(url);
  return found && { system: 'suitecrm-8', ...place(url), ...found };
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (!doc.querySelector('app-root')) return sugarClassicRead(doc, own, match);
  const named = modalInFront(doc) ? null : agreedNamed(doc, '.record-view-name-label');
  if (!named) return null; // a page in the legacy frame reads itself
  const boxes = () => allVisible(doc, CONTENT);
  return {
    match: own,
    ...named,
    details: () => ({
      emails: [
        ...new Set(boxes().flatMap((box) => [...mailLinks(box), ...texts(box, 'scrm-email-detail a:not([href^="mailto:"])')])),
      ],
      phones: [...new Set(boxes().flatMap((box) => [...phoneLinks(box), ...texts(box, PHONES)]))],
      owners: boxes().flatMap((box) => ownerLinks(box, 'scrm-dynamic-field a[href]', own, match)),
    }),
  };
}

/** The shell of the single-page application and its theme. */
export function fingerprint(doc: Document): boolean {
  return (
    doc.querySelector('app-root') !== null && doc.querySelector('[href*="themes/suite8/"], [src*="themes/suite8/"]') !== null
  );
}

const adapter: CrmAdapter = {
  id: 'suitecrm-8',
  title: 'SuiteCRM 8',
  confidence: 'high',
  sources: [
    'SuiteCRM/SuiteCRM-Core: route-converter.service.spec.ts, module_name_map.php (routes), record-header, dynamic-field and email templates, classic-view.component.ts (legacy frame)',
    'public page objects: scrm-record-content, dynamic-field-name-phone_mobile; scrm-email-detail is by analogy (scrm-varchar-detail)',
  ],
  hosts: [],
  selfHosted: true,
  frames: 'all',
  match,
  read,
  fingerprint,
  actions: { write: 'a[onclick*="openComposeViewModal"]' },
};
export default adapter;
