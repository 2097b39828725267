import { readTitled } from '../families/titled';
import type { CrmAdapter, RecordKind, UrlMatch } from '../contract';
import { cloudTenant, parameters, positiveId, segments } from '../url-kit';

/** Words of the address, in the singular or plural and any capitals. */
const KINDS: [RegExp, RecordKind][] = [
  [/^contacts?$/i, 'contact'],
  [/^organi[sz]ations?$/i, 'company'],
  [/^leads?$/i, 'lead'],
  [/^opportunit(?:y|ys|ies)$/i, 'deal'],
];
/** Body of the sheet ("blade") that slides over a list and shows the record of the address. */
const BLADE = '#modal-details-body';

/**
 * `/details/Contact/5`, or `/list/Contact/?blade=/details/contact/5`: the blade covers whatever the path shows. The tenant is
 * the vendor's data centre (`na1`): no address says the account; ids are counted over all of them.
 */
function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, /^crm\.([a-z0-9]+)\.insightly\.com$/);
  const blade = parameters(url.search).get('blade');
  const [details, word, record] = segments(blade ?? url.pathname);
  const kind = KINDS.find(([words]) => words.test(word ?? ''))?.[1];
  const id = positiveId(record);
  if (!tenant || details?.toLowerCase() !== 'details' || !kind || !id) return null;
  if (blade === null && new URLSearchParams(url.search).has('blade')) return null; // given twice: nobody knows which
  return { system: 'insightly', kind, tenant, id };
}

/** Little is known of a record's page in Insightly but its address: the name is that of the title. */
const adapter: CrmAdapter = {
  id: 'insightly',
  title: 'Insightly',
  confidence: 'high',
  sources: [
    'public unit tests, a Zendesk application and templates: crm.<pod>.insightly.com/details/<Kind>/<id>, /list/<Kind>/?blade=/details/<kind>/<id>',
    'TMetric extension, integration Insightly: #modal-details-body is the body of the blade',
    'unverified: shape of the title, everything else on the page; ids being counted over all accounts of a pod',
  ],
  hosts: ['https://*.insightly.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: (doc, own) => readTitled(doc, own, { product: 'Insightly|Insightly CRM', match, panel: BLADE }),
};
export default adapter;
