import { titleReader } from '../families/title-reader';
import type { CrmAdapter, UrlMatch } from '../contract';
import { installation, parameters, positiveId } from '../url-kit';

const FILE = 'view_line2.php';

/** `view_line2.php?table=<n>&line=<n>`: what a table holds, each installation decides; lines are counted per table. */
function match(url: URL): UrlMatch | null {
  const query = parameters(url.search);
  const table = positiveId(query.get('table'));
  const id = positiveId(query.get('line'));
  if (!url.pathname.endsWith(`/${FILE}`) || !table || !id) return null;
  return { system: 'clientbase', kind: 'item', ...installation(url, FILE), id, type: table };
}

/** Links to tables in the menu, together with parts that every page of the program has. */
export function fingerprint(doc: Document): boolean {
  return (
    doc.querySelector('a[href*="fields.php?table="]') !== null &&
    doc.querySelector('#footback_div_id, #fields_content_table, .subtable__wrap') !== null
  );
}

/** Which field of a line is its name differs by table: the page is read by its title (unverified: what stands around it). */
const adapter: CrmAdapter = {
  id: 'clientbase',
  title: 'Клиентская база',
  confidence: 'medium',
  sources: [
    'public copies of the program’s scripts: view_line2.php?table=…&line=…, #footback_div_id, .subtable__wrap, #fields_content_table',
    'public integrations: addresses on clientbase.ru; fields.php?table=… is a table’s page',
    'page: nothing is published of the name; it is taken from the title',
  ],
  hosts: ['https://*.clientbase.ru/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read: titleReader({ product: 'Клиентская база|Client\\s?Base', sections: 'просмотр записи|запись|view record', match }),
  fingerprint,
};
export default adapter;
