import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import { sugarClassicMatch } from '../families/sugar-classic-match';
import { sugarClassicRead } from '../families/sugar-classic-read';
import { sugarId } from '../families/sugar-id';
import { SUGAR_MODULES } from '../families/sugar-modules';
import { agreedNamed, allVisible, modalInFront, ownerLinks, sameName, texts, titleName } from '../page-kit';
import { entry, fragment, installation, parameters, segments } from '../url-kit';

const TITLE = /^(?<name>.+?) » /;
/** Dashlets show fields, headers even, of other records. */
const ELSEWHERE = ':not(.dashboard *, .dashlet *)';
const NAME = `:is(.headerpane [data-fieldname="full_name"], .headerpane [data-fieldname="name"])${ELSEWHERE}`;
/** "Previous" and "next" know whose neighbours they lead to. */
const OWN_ID = `.headerpane [data-action="scroll"][data-id]${ELSEWHERE}`;
/** Also with a word before: `billing_account_name`, `primary_contact_name`. */
const OWNERS = ['$="account_name"', '$="contact_name"', '="parent_name"'];
const cell = (fields: string) => `.record-cell ${fields}${ELSEWHERE}`;

function match(url: URL): UrlMatch | null {
  const route = fragment(url);
  const framed = parameters(url.search).get('bwcFrame') === '1';
  const old = /^bwc\/(index\.php\?.*)$/s.exec(route)?.[1];
  const [module, record] = segments(route.split('?')[0] ?? '');
  const known = entry(SUGAR_MODULES, module);
  const id = sugarId(record);
  const found = framed
    ? sugarClassicMatch(url)
    : old
      ? sugarClassicMatch(new URL(old, url))
      : known && id
        ? { ...known, id }
        : null;
  return found && { system: 'sugarcrm', ...installation(url, 'index.php'), ...found };
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (!doc.querySelector('#sidecar')) return sugarClassicRead(doc, own, match); // an old page, in its frame
  if (modalInFront(doc, '#drawers .drawer')) return null;
  const named = agreedNamed(doc, NAME);
  const title = titleName(doc, TITLE);
  // Persons are headed with a salutation that the title omits.
  if (!named || !title || !(sameName(title, named.name) || named.name.endsWith(` ${title}`))) return null;
  if ([...doc.querySelectorAll(OWN_ID)].some((button) => button.getAttribute('data-id') !== own.id)) return null;
  return {
    match: own,
    ...named,
    details: () => ({
      emails: [
        ...new Set(
          allVisible(doc, cell('[data-fieldname="email"] [data-email-to]')).map(
            (link) => link.getAttribute('data-email-to') ?? '',
          ),
        ),
      ],
      phones: texts(doc, cell('[data-fieldname^="phone_"]:not([data-fieldname="phone_fax"])')),
      owners: ownerLinks(doc, OWNERS.map((field) => cell(`[data-fieldname${field}] a[href]`)).join(), own, match),
    }),
  };
}

/** The frame that the application is built into. */
export function fingerprint(doc: Document): boolean {
  return doc.querySelector('#sugarcrm > #sidecar') !== null;
}

const adapter: CrmAdapter = {
  id: 'sugarcrm',
  title: 'SugarCRM',
  confidence: 'medium',
  sources: [
    'public copies of SugarCRM 7 and 8: sidecar.tpl, drawer.js, views/{bwc,record}, fields/{email,phone,fullname}, title "name » module » system"',
    'public links and tests: #Accounts/<GUID>, #bwc/…, bwcFrame=1; owner fields are from memory',
  ],
  hosts: ['https://*.sugarondemand.com/*'],
  selfHosted: true,
  frames: 'all',
  match,
  read,
  fingerprint,
  actions: { write: '[data-action="email"][data-email-to]' },
};
export default adapter;
