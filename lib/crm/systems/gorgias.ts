/** Of Gorgias' pages only the addresses and the links to customers are known: heading and title must do (unverified). */
import { readHeaded } from '../families/headed';
import type { CrmAdapter, RecordKind, UrlMatch } from '../contract';
import { entry, positiveId, segments } from '../url-kit';

/** `tickets/<n>` is a view, `ticket/<n>` one ticket. */
const KINDS: Record<string, RecordKind> = { customer: 'contact', customers: 'contact', ticket: 'ticket' };

function match(url: URL): UrlMatch | null {
  const host = url.protocol === 'https:' ? /^(?:([a-z0-9-]+)\.)?gorgias\.com$/.exec(url.host) : null;
  const [app, place, number] = segments(url.pathname);
  const kind = app === 'app' ? entry(KINDS, place) : undefined;
  const id = positiveId(number);
  return host && kind && id ? { system: 'gorgias', kind, tenant: host[1] ?? 'gorgias.com', id } : null;
}

const adapter: CrmAdapter = {
  id: 'gorgias',
  title: 'Gorgias',
  confidence: 'medium',
  sources: [
    'tests and actions of Gorgias’ own front end, public copies: /app/customer/<id>, /app/ticket/<id>',
    'public integrations: /app/customers/<id>',
  ],
  hosts: ['https://*.gorgias.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: (doc, own) => readHeaded(doc, own, { match, headings: 'h1', silent: /^(?:Gorgias)?$/i }),
};
export default adapter;
