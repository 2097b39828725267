import { recordKey } from '@/lib/crm/contract';
import type { CrmAdapter } from '@/lib/crm/contract';
import { titleMentions } from '@/lib/crm/page-kit';
import type { CrmCases, SavedPage } from './cases';
import { openPage } from './open-page';

async function shownUnder(
  adapter: CrmAdapter,
  old: SavedPage,
  next: SavedPage,
  verifies: CrmCases['verifies'],
): Promise<string | null> {
  const match = adapter.match(new URL(next.url));
  const doc = await openPage(adapter.id, old);
  if (verifies === 'title') {
    if (!titleMentions(doc, old.expect?.name ?? '')) return null; // a kind whose title names only the view
    doc.title = (await openPage(adapter.id, next)).title;
    if (!titleMentions(doc, next.expect?.name ?? '')) return null;
  }
  return (match && adapter.read(doc, match)?.name) ?? null;
}

/**
 * Plays every change from one record's page to another's half-way: the address (and, with `title`, the title) of the
 * new one, all else of the old one.
 * @returns one line per change in which an old name was given the new key. Must be empty.
 */
export async function wrongNames(adapter: CrmAdapter, cases: CrmCases): Promise<string[]> {
  if (cases.verifies === 'nothing') return [];
  const pages = cases.pages.filter((page) => page.expect && !page.frames);
  const changes = pages.flatMap((old) => pages.map((next) => ({ old, next })));
  const played = changes
    .filter(({ old, next }) => old.expect?.key !== next.expect?.key && old.expect?.name !== next.expect?.name)
    .map(async ({ old, next }) => {
      const name = await shownUnder(adapter, old, next, cases.verifies);
      const key = recordKey(adapter.match(new URL(next.url))!);
      return name === old.expect?.name ? `${old.file} → ${next.file}: ${name} under ${key}` : null;
    });
  return (await Promise.all(played)).filter((line) => line !== null);
}
