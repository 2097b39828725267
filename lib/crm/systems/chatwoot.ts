import type { CrmAdapter, OwnerLink, RecordOnPage, UrlMatch } from '../contract';
import {
  agreedNamed,
  allVisible,
  firstNamed,
  mailLinks,
  modalInFront,
  onlyVisible,
  phoneLinks,
  sameName,
  texts,
} from '../page-kit';
import type { Named } from '../page-kit';
import { installation, positiveId, segments } from '../url-kit';

/** What may stand between the account and a conversation: `inbox/3`, `label/vip`, `mentions` … */
const LISTS = /^(?:(?:inbox|label|team|custom_view)\/[^/]+|mentions|unattended|participating)?$/;
/** The page of a contact: its trail ends in the name, its form begins with it. */
const TRAIL = 'section header nav li:last-child > span';
const FORM = 'section main';
/** The icon beside the name of the person in the panel of a conversation. */
const PROFILE = 'a[href*="/contacts/"][target="_blank"]';

function match(url: URL): UrlMatch | null {
  const [app, accounts, number, ...path] = segments(url.pathname);
  const account = app === 'app' && accounts === 'accounts' ? positiveId(number) : null;
  if (!account) return null;
  const isContact = path[0] === 'contacts';
  const place = path.lastIndexOf('conversations');
  const id = positiveId(isContact ? path[1] : path[place + 1]);
  const listed = isContact || (place >= 0 && LISTS.test(path.slice(0, place).join('/')));
  const { tenant } = installation(new URL('/', url));
  const isCloud = url.protocol === 'https:' && tenant === 'app.chatwoot.com';
  const own = { system: 'chatwoot', ...(isCloud ? { tenant: account } : { tenant, place: account }) };
  return listed && id ? { ...own, kind: isContact ? 'contact' : 'ticket', id } : null;
}

function readContact(doc: Document, own: UrlMatch): RecordOnPage | null {
  const form = onlyVisible(doc, FORM);
  const named = form && firstNamed(form, ['h3']);
  const trail = agreedNamed(doc, TRAIL);
  if (!named || !trail || !sameName(trail.name, named.name)) return null;
  const emails = () => texts(form, 'input').filter((text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)); // fields have no names
  return { match: own, ...named, details: () => ({ emails: emails(), phones: texts(form, 'input[type="tel"]'), owners: [] }) };
}

/** The nearest name around the link to a person's page, and the box that holds both and the rows below. */
function nameAround(link: Element): { panel: Element; named: Named } | null {
  for (let panel = link.parentElement; panel; panel = panel.parentElement) {
    const named = firstNamed(panel, ['h3']);
    if (named) return { panel: panel.parentElement ?? panel, named };
  }
  return null;
}

/** The panel beside a conversation: its person, and the link to that person's page, which has no text. */
function person(doc: Document): { panel: Element; named: Named; owner: UrlMatch } | null {
  const [link, another] = allVisible(doc, PROFILE).filter((element) => element.textContent.trim() === '');
  const href = link?.getAttribute('href') ?? '';
  if (!link || another || !URL.canParse(href, link.baseURI)) return null;
  const owner = match(new URL(href, link.baseURI));
  const around = nameAround(link);
  return owner && around && { ...around, owner };
}

/** A conversation is headed with its person's name. With the panel closed it is not known whose it is, and nobody is read. */
function readConversation(doc: Document, own: UrlMatch): RecordOnPage | null {
  const shown = person(doc);
  if (!shown || shown.owner.tenant !== own.tenant || shown.owner.place !== own.place) return null;
  const owners: OwnerLink[] = [{ match: shown.owner, name: shown.named.name }];
  return {
    match: own,
    ...shown.named,
    details: () => ({ emails: mailLinks(shown.panel), phones: phoneLinks(shown.panel), owners }),
  };
}

/** The page that starts the program sets its configuration in the head, whatever name and icon the installation has. */
export function fingerprint(doc: Document): boolean {
  return [...doc.querySelectorAll('head > script:not([src])')].some((script) => script.textContent.includes('chatwootConfig ='));
}

const adapter: CrmAdapter = {
  id: 'chatwoot',
  title: 'Chatwoot',
  confidence: 'high',
  sources: [
    'chatwoot/chatwoot, app/javascript/dashboard/routes/dashboard: contacts/routes.js, conversation/conversation.routes.js',
    'chatwoot/chatwoot, components-next/Contacts: ContactsDetailsLayout.vue, Pages/ContactDetails.vue; breadcrumb/Breadcrumb.vue',
    'chatwoot/chatwoot, conversation/contact/ContactInfo.vue: name, link to the profile, mailto and tel',
    'chatwoot/chatwoot, app/views/layouts/vueapp.html.erb: chatwootConfig',
  ],
  hosts: ['https://*.chatwoot.com/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read: (doc, own) => (modalInFront(doc) ? null : own.kind === 'contact' ? readContact(doc, own) : readConversation(doc, own)),
  fingerprint,
};
export default adapter;
