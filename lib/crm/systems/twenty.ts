import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, mailLinks, modalInFront, ownerLinks, phoneLinks, sameName, textOf, titleName } from '../page-kit';
import { guid, segments } from '../url-kit';

const KINDS = new Map<string, RecordKind>([
  ['person', 'contact'],
  ['company', 'company'],
  ['opportunity', 'deal'],
]);
/** "Jane Doe - Person"; the label after the last hyphen is translated, and an administrator may rename it. */
const TITLE = /^(?<name>.+) - .+?$/;
/** A panel at the side keeps its own route: it shows any record, while the address stays. Empty when it is closed. */
const PANEL = '[data-side-panel]';
const HEADER = '[data-testid="top-bar-title"]';

function match(url: URL): UrlMatch | null {
  const [place, object, record] = segments(url.pathname);
  const kind = place === 'object' ? KINDS.get(object ?? '') : undefined;
  const id = guid(record);
  return kind && id ? { system: 'twenty', kind, tenant: url.host, id } : null;
}

const open = (panel: Element): boolean => textOf(panel) !== '' || panel.querySelector('input, textarea') !== null;

/** The element of the header that says the name of the title and no more: class names there are generated. */
function nameInHeader(doc: Document, name: string): Element | null {
  const header = allVisible(doc, HEADER).find((bar) => !bar.closest(PANEL));
  return header ? (allVisible(header, '*').findLast((part) => sameName(textOf(part), name)) ?? null) : null;
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const name = titleName(doc, TITLE);
  const anchor = name && !modalInFront(doc) ? nameInHeader(doc, name) : null;
  if (!name || !anchor) return null;
  // A field's label carries the record's id and the field's name; its value stands beside it.
  const fields = (end = '') => allVisible(doc, `[id^="label-${own.id}-"]${end}`).flatMap((label) => label.parentElement ?? []);
  return {
    match: own,
    name: textOf(anchor),
    anchor,
    details: () => ({
      emails: [...new Set(fields().flatMap(mailLinks))],
      phones: [...new Set(fields().flatMap(phoneLinks))],
      owners: ['[id$="-company"]', '[id$="-pointOfContact"]']
        .flatMap(fields)
        .flatMap((field) => ownerLinks(field, 'a[href]', own, match)),
    }),
  };
}

/** The page that starts the client. */
export function fingerprint(doc: Document): boolean {
  return doc.querySelector('script#twenty-env-config, meta[name="twitter:title"][content="Twenty"]') !== null;
}

const adapter: CrmAdapter = {
  id: 'twenty',
  title: 'Twenty',
  confidence: 'high',
  sources: [
    'twentyhq/twenty, packages/twenty-shared/src/types/AppPath.ts: /object/<singular>/<uuid>',
    'twentyhq/twenty, twenty-front: RecordShowPageTitle.tsx (title), PageHeader.tsx and ObjectRecordShowPageBreadcrumb.tsx (top-bar-title)',
    'twentyhq/twenty, twenty-front: RecordInlineCellContainer.tsx, getRecordFieldInputId.ts (label-<record>-<field>), SidePanelForDesktop.tsx (data-side-panel)',
    'twentyhq/twenty, packages/twenty-front/index.html: twenty-env-config',
  ],
  hosts: ['https://*.twenty.com/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
  front: (doc) => (allVisible(doc, PANEL).some(open) ? null : undefined), // whose record the panel shows, no attribute says
};
export default adapter;
