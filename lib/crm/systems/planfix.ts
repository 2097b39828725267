import { titleReader } from '../families/title-reader';
import type { CrmAdapter, RecordKind, UrlMatch } from '../contract';
import { entry, positiveId, segments } from '../url-kit';

const HOST = /^([a-z0-9-]+)\.planfix\.(ru|com)$/;
/** A contact may be a person or a company; all else, deals and requests too, is a task. */
const KINDS: Record<string, RecordKind> = { contact: 'party', task: 'deal' };

/** An account is a name in one zone, so a zone other than the first is part of the key. */
function match(url: URL): UrlMatch | null {
  const [, tenant, zone] = (url.protocol === 'https:' && HOST.exec(url.host)) || [];
  const [place, number, ...more] = segments(url.pathname);
  const kind = entry(KINDS, place);
  const id = positiveId(number);
  if (!tenant || tenant === 'www' || !kind || !id || more.length > 0) return null;
  return { system: 'planfix', kind, tenant, ...(zone !== 'ru' && { place: zone }), id };
}

/** Nothing is published of the page but its dialogs: it is read by its title (unverified: what stands around the name). */
const adapter: CrmAdapter = {
  id: 'planfix',
  title: 'Планфикс',
  confidence: 'medium',
  sources: [
    'public repositories: literal contact address, masks of task and contact addresses on planfix.ru; planfix.com is unverified',
    'viasite/userscript-planfixfix, src/_planfixfix.js: .dialogWin',
    'page: nothing is published; name by the title',
  ],
  hosts: ['https://*.planfix.ru/*', 'https://*.planfix.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: titleReader({
    product: 'Планфикс|Planfix',
    sections: 'контакты|контакт|задачи|задача|планировщик|contacts?|tasks?|planner',
    dialogs: '.dialogWin',
    match,
  }),
};
export default adapter;
