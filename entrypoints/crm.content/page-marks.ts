import { createMarks, type MarkedLink, type MarksPage } from '@/lib/badge/marks';
import type { CrmAdapter, recordKey } from '@/lib/crm/contract';
import type { linkSelector, recordAddress, RecordLink, writtenAddress } from '@/lib/crm/record-links';
import { linksInSight } from '@/lib/detect/links-in-sight';
import type { MarkView } from '@/lib/messages/protocol';
import { answers } from './answers';

/** What the marks are given by the page's session; what the core has is not brought along once more. */
export interface PageOfMarks extends MarksPage {
  adapter: CrmAdapter;
  crm: {
    linkSelector: typeof linkSelector;
    recordAddress: typeof recordAddress;
    recordKey: typeof recordKey;
    writtenAddress: typeof writtenAddress;
  };
  /** Asks the worker. An empty answer: no marks here (any more). */
  ask: (links: string[]) => Promise<(MarkView | null)[]>;
  /** Key of the page's own record: its links are not marked, it has its badge. */
  own: () => string | null;
}

export interface PageMarks {
  /** Follows an element whose address names a record. */
  watch: (element: Element) => void;
  /** What is known of the client that an element's link names; null: nothing, or it names nobody. */
  viewOf(element: Element): MarkView | null;
  /** Is it our own node? */
  owns(node: Node): boolean;
  /** The page has changed, and is painted soon. */
  mutated(records: readonly MutationRecord[]): void;
  /** What was said of clients, or the page's own record, may have changed. */
  refresh(): void;
  /** Takes everything of ours off the page. */
  stop(): void;
}

/** Ties the links in sight to the worker's answers and to their marks. One per document. */
export function pageMarks(view: Window, page: PageOfMarks): PageMarks {
  const { adapter, crm, own } = page;
  const url = () => new URL(view.location.href);
  let marked: MarkedLink[] | null = null;
  let isHidden = true;
  let timer = 0;

  /** The record that a link names, if it has words; and its key. */
  function named(element: Element): [key: string, link: RecordLink] | null {
    const link = element.textContent?.trim() ? crm.recordAddress(adapter, element, url()) : null;
    return link && [crm.recordKey(link.match), link];
  }

  const links = linksInSight(
    view,
    crm.linkSelector(adapter),
    (element) => (adapter.links ? crm.writtenAddress(adapter, element, url()) : element.getAttribute('href')),
    turned,
  );
  const asked = answers(view, page.ask, () => [...links.near].map(named).filter((one) => one !== null), told);
  const marks = createMarks(view, page, () => (marked ??= toMark()));

  function turned(): void {
    marked = null;
    asked.askSoon();
    if (!isHidden) marks.update();
  }

  function told(areHidden: boolean): void {
    isHidden = areHidden;
    marked = null;
    if (isHidden) marks.hide();
    else marks.update();
  }

  /** Links to be marked now; looks again when one that has just changed may be believed. */
  function toMark(): MarkedLink[] {
    const now = view.performance.now();
    const found: MarkedLink[] = [];
    let wait = Infinity;
    for (const element of links.near) {
      const [key = ''] = named(element) ?? [];
      const said = key !== own() && asked.views.get(key);
      const ready = links.readyAt(element) - now;
      if (said && ready > 0) wait = Math.min(wait, ready);
      else if (said) found.push([element, said]);
    }
    view.clearTimeout(timer);
    if (wait < Infinity) timer = view.setTimeout(turned, wait);
    return found.toSorted(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1));
  }

  return {
    watch: links.watch,
    viewOf: (element) => asked.views.get(named(element)?.[0] ?? '') ?? null,
    owns: (node) => node === marks.host,
    mutated(records) {
      const changed = links.changed(records);
      marks.drop(changed);
      if (changed.length > 0 || !(isHidden || marks.host.isConnected)) turned();
      marks.moved();
    },
    refresh() {
      asked.askAgain();
      turned();
    },
    stop() {
      asked.stop();
      links.stop();
      view.clearTimeout(timer);
      told(true);
    },
  };
}
