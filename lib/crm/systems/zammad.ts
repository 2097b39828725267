import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { firstNamed, isVisible, mailLinks, modalInFront, ownerLinks, phoneLinks } from '../page-kit';
import { entry, fragment, installation, positiveId, segments } from '../url-kit';

const ROUTES: Record<string, RecordKind> = {
  'user/profile': 'contact',
  'organization/profile': 'company',
  'ticket/zoom': 'ticket',
};
/** The mobile view has routes of its own beside the old ones. */
const MOBILE: Record<string, RecordKind> = { users: 'contact', organizations: 'company', tickets: 'ticket' };
/** Every open tab stays in the document, in a pane whose id names the record. */
const PANES: Partial<Record<RecordKind, string>> = { contact: 'User', company: 'Organization', ticket: 'Ticket' };
const TICKET = ['.js-objectTitle', '.ticket-title-update', '.ticket-title'];
const PROFILE = ['.profile .js-name', '.profile h1'];

/** `#user/profile/42`, `/mobile/users/42`, `/mobile/user/profile/42`. */
function match(url: URL): UrlMatch | null {
  const path = segments(url.pathname);
  const mobile = path.indexOf('mobile');
  const [first = '', second = '', third] = mobile < 0 ? segments(fragment(url).split('?')[0] ?? '') : path.slice(mobile + 1);
  const short = mobile < 0 ? undefined : MOBILE[first];
  const kind = short ?? entry(ROUTES, `${first}/${second}`);
  const id = positiveId(short ? second : third);
  const home = new URL(url);
  if (mobile >= 0) home.pathname = path.slice(0, mobile).join('/');
  return kind && id ? { system: 'zammad', kind, ...installation(home), id } : null;
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const pane = doc.getElementById(`content_permanent_${PANES[own.kind] ?? ''}-${own.id}`);
  if (!pane?.classList.contains('active') || !isVisible(pane) || modalInFront(doc)) return null;
  const isTicket = own.kind === 'ticket';
  const named = firstNamed(pane, isTicket ? TICKET : PROFILE);
  if (!named) return null;
  const box = pane.querySelector('.profile-details') ?? pane.querySelector('.js-object-container') ?? named.anchor;
  return {
    match: own,
    ...named,
    details: () => ({
      emails: isTicket ? [] : mailLinks(box),
      phones: isTicket ? [] : phoneLinks(box),
      owners: isTicket
        ? ownerLinks(pane, '[data-tab="customer"] a[href], [data-tab="organization"] a[href]', own, match) // unverified
        : ownerLinks(pane, '.js-organization a[href]', own, match),
    }),
  };
}

/** Its form script, which other sites load too, but from a foreign host; and the panes of the program once it runs. */
export function fingerprint(doc: Document): boolean {
  const own = 'script#zammad_form_script:not([src^="http"], [src^="//"])';
  return doc.querySelector(`${own}, [id^="content_permanent_Ticket-"], [id^="content_permanent_User-"]`) !== null;
}

const adapter: CrmAdapter = {
  id: 'zammad',
  title: 'Zammad',
  confidence: 'high',
  sources: [
    'zammad/zammad, lib/app_post/task_manager.coffee: content_permanent_<Class>-<id>, active; user_profile.coffee: route, key User-<id>',
    'zammad/zammad, views/user_profile, views/organization_profile: profile, js-organization; frontend/apps/mobile: routes',
    'zammad/zammad, views/layouts/application.html.erb: zammad_form_script',
    'Toggl Track extension, src/content/zammad.js, and other public extensions: ticketZoom-header, js-objectTitle, data-tab',
  ],
  hosts: ['https://*.zammad.com/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
};
export default adapter;
