import { recordKey } from '@/lib/crm/contract';
import type { CrmAdapter, UrlMatch } from '@/lib/crm/contract';
import { titleMentions } from '@/lib/crm/page-kit';
import type { CrmCases, SavedPage } from './cases';
import { openPage } from './open-page';

interface Opened {
  page: SavedPage;
  doc: Document;
  title: string;
  match: UrlMatch | null;
}

async function opened(adapter: CrmAdapter, page: SavedPage): Promise<Opened> {
  const doc = await openPage(adapter.id, page);
  return { page, doc, title: doc.title, match: adapter.match(new URL(page.url)) };
}

/** What the old page is read as under the next one's address and, with `title`, its title. Reading changes nothing, so one
 * document serves for all changes; the title is put back. */
function shownUnder(adapter: CrmAdapter, old: Opened, next: Opened, verifies: CrmCases['verifies']): string | null {
  if (verifies !== 'title') return (next.match && adapter.read(old.doc, next.match)?.name) ?? null;
  if (!titleMentions(old.doc, old.page.expect?.name ?? '')) return null; // a kind whose title names only the view
  old.doc.title = next.title;
  const told = titleMentions(old.doc, next.page.expect?.name ?? '');
  const name = told && next.match ? adapter.read(old.doc, next.match)?.name : null;
  old.doc.title = old.title;
  return name ?? null;
}

/**
 * Plays every change from one record's page to another's half-way: the address (and, with `title`, the title) of the
 * new one, all else of the old one.
 * @returns one line per change in which an old name was given the new key. Must be empty.
 */
export async function wrongNames(adapter: CrmAdapter, cases: CrmCases): Promise<string[]> {
  if (cases.verifies === 'nothing') return [];
  const pages = cases.pages.filter((page) => page.expect && !page.frames);
  const olds = await Promise.all(pages.map((page) => opened(adapter, page)));
  // A page that shows another record than its address names (`front`) is no place to go to by that address.
  const nexts = olds.filter(({ match, page }) => match && recordKey(match) === page.expect?.key);
  const changes = olds.flatMap((old) => nexts.map((next) => ({ old, next })));
  return changes
    .filter(({ old, next }) => old.page.expect?.key !== next.page.expect?.key && old.page.expect?.name !== next.page.expect?.name)
    .filter(({ old, next }) => shownUnder(adapter, old, next, cases.verifies) === old.page.expect?.name)
    .map(({ old, next }) => `${old.page.file} → ${next.page.file}: ${old.page.expect?.name} under ${next.page.expect?.key}`);
}
