/**
 * A client of YCLIENTS stands in a dialog over the client base or the timetable. Only a link from outside names it in the
 * address, and nobody knows whether that fragment stays when the next client is opened by a click (unverified). So the address
 * gives a key, but the page never a card; who stands in the dialog is only asked about.
 */
import { frontPart, modalInFront, reachOf } from '../page-kit';
import type { CrmAdapter, UrlMatch } from '../contract';
import { fragment, parameters, positiveId, segments } from '../url-kit';

const isVendor = (url: URL) => url.protocol === 'https:' && /^(?:[a-z0-9-]+\.)?yclients\.com$/.test(url.host);

function match(url: URL): UrlMatch | null {
  const [clients, company, base, more] = segments(url.pathname);
  const tenant = isVendor(url) && clients === 'clients' && base === 'base' && !more ? positiveId(company) : null;
  const id = positiveId(parameters(fragment(url)).get('open_card_client_id'));
  return tenant && id ? { system: 'yclients', kind: 'contact', tenant, id } : null;
}

/** Only the dialog: the base and the timetable behind it are lists of people. */
const reach: CrmAdapter['reach'] = (doc, url) => {
  const [place, company] = segments(url.pathname);
  const isProgram = isVendor(url) && (place === 'clients' || place === 'timetable') && positiveId(company) !== null;
  const dialog = isProgram && modalInFront(doc) ? frontPart(doc) : null;
  return dialog && reachOf(dialog);
};

const adapter: CrmAdapter = {
  id: 'yclients',
  title: 'YCLIENTS',
  confidence: 'medium',
  sources: [
    'public integrations: /clients/<company>/base/?#open_card_client_id=<id>, /timetable/<company>',
    'the dialog is only known to be one: its markup is unverified',
  ],
  hosts: ['https://*.yclients.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: () => null,
  reach,
};
export default adapter;
