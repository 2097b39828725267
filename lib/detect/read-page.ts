import { recordKey, type CrmAdapter, type RecordOnPage, type UrlMatch } from '@/lib/crm/contract';
import type { Look } from './settle';

export interface PageReading {
  look: Look;
  record: RecordOnPage | null;
}

/** Reads the page as it stands. An adapter that fails on a page nobody foresaw says so in the console and names nobody. */
export function readPage(adapter: CrmAdapter, doc: Document, url: string): PageReading {
  let match: UrlMatch | null = null;
  let record: RecordOnPage | null = null;
  try {
    match = adapter.match(new URL(url));
    record = match && adapter.read(doc, match);
  } catch (error) {
    console.error('Sideline could not read this page', error);
  }
  return { look: { key: match && recordKey(match), url, title: doc.title, name: record?.name ?? null }, record };
}

/** Is the name the value of a field? */
export function isField(anchor: Element): anchor is HTMLInputElement | HTMLTextAreaElement {
  return anchor.localName === 'input' || anchor.localName === 'textarea';
}

/** Text or value of the name element as it stands; undefined if the element left the document. */
export function anchorText(anchor: Element): string | undefined {
  if (!anchor.isConnected) return undefined;
  return isField(anchor) ? anchor.value : anchor.textContent;
}
