/** Nothing is known of Salesloft's pages beside their addresses: heading and title must do (unverified). */
import { readHeaded } from '../families/headed';
import type { CrmAdapter, UrlMatch } from '../contract';
import { fragment, positiveId, segments } from '../url-kit';

/** The words of the route; upper and lower case are one. A person may stand behind a cadence, or behind `details`. */
function route(url: URL): string[] {
  const [app, ...path] = segments(url.pathname);
  if (app?.toLowerCase() !== 'app') return [];
  const words = path.length > 0 ? path : segments(fragment(url).split('?')[0] ?? '');
  return words.map((word) => word.toLowerCase());
}

function match(url: URL): UrlMatch | null {
  if (url.protocol !== 'https:' || url.host !== 'app.salesloft.com') return null;
  const words = route(url);
  const place = words.findLastIndex((word) => word === 'people' || word === 'person');
  const person = positiveId(words[place + 1] === 'details' ? words[place + 2] : words[place + 1]);
  // Ids are counted over all accounts, and no address names the account.
  const own = { system: 'salesloft', tenant: 'app.salesloft.com' };
  if (place >= 0) return person ? { ...own, kind: 'contact', id: person } : null;
  const company = words[0] === 'accounts' ? positiveId(words[1]) : null;
  return company ? { ...own, kind: 'company', id: company } : null;
}

const adapter: CrmAdapter = {
  id: 'salesloft',
  title: 'Salesloft',
  confidence: 'high',
  sources: [
    'unit tests of a public dialler extension: routes of people, in cadences, by fragment',
    'public integrations: people, accounts',
  ],
  hosts: ['https://*.salesloft.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: (doc, own) => readHeaded(doc, own, { match, headings: 'h1', silent: /^(?:Salesloft)?$/i }),
};
export default adapter;
