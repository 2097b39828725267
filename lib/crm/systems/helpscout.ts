import { titleReader } from '../families/title-reader';
import type { CrmAdapter, RecordKind, UrlMatch } from '../contract';
import { entry, positiveId, segments } from '../url-kit';

const HOST = 'secure.helpscout.net';
/** Old and new words of the address. */
const KINDS: Record<string, RecordKind> = {
  customer: 'contact',
  customers: 'contact',
  conversation: 'ticket',
  conversations: 'ticket',
};
/** Addresses name no account; ids are counted over all of Help Scout, so the host is the tenant. */
function match(url: URL): UrlMatch | null {
  if (url.protocol !== 'https:' || url.host !== HOST) return null;
  const [place, number] = segments(url.pathname);
  const kind = entry(KINDS, place);
  const id = positiveId(number);
  return kind && id ? { system: 'helpscout', kind, tenant: HOST, id } : null;
}

/** Conversations are headed with the subject; customers are read by a title that a heading repeats (unverified). */
const adapter: CrmAdapter = {
  id: 'helpscout',
  title: 'Help Scout',
  confidence: 'medium',
  sources: [
    'public integrations: /customer/<id>/<mailbox>, /customers/<id>, /conversation/<id>/<number>',
    'Toggl Track extension, src/content/helpscout.js: EditableTextarea',
    'Clockify extension, src/integrations/helpscout.js: "Conversation Subject", /conversations/<id>/<number>',
    'pages of customers: nothing is published; name by title and heading',
  ],
  hosts: ['https://*.helpscout.net/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: titleReader({
    product: 'Help\\s?Scout',
    sections: 'customers?|conversations?|mailbox|inbox|unassigned|mine|customer profile',
    headings: { ticket: ['[data-cy="EditableTextarea"]', '[aria-label="Conversation Subject"]'] },
    match,
  }),
};
export default adapter;
