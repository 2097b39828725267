import type { Html } from '../html.ts';
import { type CrmRecord, findRecord, SEGMENTS } from '../record.ts';
import type { Context } from './context.ts';
import { manyClientAt } from '../many.ts';
import { boardPage, endlessPage, longPage, virtualPage } from './lists.ts';
import { listPage, loginPage, missingPage, newPage, searchPage } from './other-pages.ts';
import { recordPage } from './record-page.ts';

export interface Page {
  /** What the page is about, for the title. */
  title: string;
  main: Html;
  /** Set on record pages. */
  record?: CrmRecord;
  found: boolean;
}

/** The page for an address within the CRM, e.g. `clients/3?edit=1`; the same for every mode. */
export function pageFor(context: Context, address: string): Page {
  const { labels, records } = context;
  const { pathname, searchParams } = new URL(address, 'http://demo.invalid/');
  const path = pathname.slice(1);
  const segment = SEGMENTS.find((one) => one === path);
  if (segment) return { title: labels[segment], main: listPage(context, segment), found: true };
  if (path === 'clients/new') return { title: labels.newClient, main: newPage(context), found: true };
  if (path === 'login') return { title: labels.signIn, main: loginPage(context), found: true };
  if (path === 'search') return { title: labels.search, main: searchPage(context, searchParams.get('q') ?? ''), found: true };
  if (path === 'long')
    return { title: labels.clients, main: longPage(context, Number(searchParams.get('rows') ?? 2000)), found: true };
  if (path === 'endless') return { title: labels.clients, main: endlessPage(context), found: true };
  if (path === 'virtual') return { title: labels.clients, main: virtualPage(context), found: true };
  if (path === 'board') return { title: labels.deals, main: boardPage(context), found: true };
  const record = findRecord(records, path) ?? manyClientAt(path);
  if (!record) return { title: labels.notFound, main: missingPage(context), found: false };
  const main = recordPage(context, record, searchParams.get('edit') === '1');
  return { title: record.name, main, record, found: true };
}
