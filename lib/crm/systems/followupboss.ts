import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, mailLinks, modalInFront, phoneLinks, sameName, textOf, titleName } from '../page-kit';
import { cloudTenant, positiveId, segments } from '../url-kit';

/** `Jane Doe - Follow Up Boss`. The name itself may hold hyphens. */
const TITLE = /^(?<name>.+) - Follow Up Boss$/;
/** Styled components: only the readable part of the class is stable (unverified which of them is there today). */
const HEADINGS = '[class*="ProfileHeader"] h1, [class*="PersonProfile"] h1, main h1';
/** The profile beside the feed; who is written to in the feed is not looked at (unverified). */
const PROFILE = '[class*="ProfileHeader"], [class*="PersonProfile"]';

function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, /^([a-z0-9-]+)\.followupboss\.com$/);
  const [version, place, mode, number] = segments(url.pathname);
  const id = positiveId(number);
  const isPerson = version === '2' && place === 'people' && mode === 'view';
  return tenant && tenant !== 'www' && isPerson && id ? { system: 'followupboss', kind: 'contact', tenant, id } : null;
}

/** The name comes from the title; a heading that says the same is its place, else the badge stands in its corner. */
function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  // `app` leads on to the account's own host: whose person this is, it does not say.
  const name = own.tenant === 'app' || modalInFront(doc) ? null : titleName(doc, TITLE);
  if (!name) return null;
  const anchor = allVisible(doc, HEADINGS).find((heading) => sameName(textOf(heading), name)) ?? null;
  const profile = anchor?.closest(PROFILE) ?? null;
  return {
    match: own,
    name,
    anchor,
    details: () => ({
      emails: profile ? mailLinks(profile) : [],
      phones: profile ? phoneLinks(profile) : [],
      owners: [],
    }),
  };
}

const adapter: CrmAdapter = {
  id: 'followupboss',
  title: 'Follow Up Boss',
  confidence: 'high',
  sources: [
    'public scripts that drive the site: /2/people/view/<id>, title "<name> - Follow Up Boss", app leads on to the account’s host',
    'the same, as a fallback only: h1 in ProfileHeader or PersonProfile (unverified)',
  ],
  hosts: ['https://*.followupboss.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
