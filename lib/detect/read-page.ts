import { recordKey, type CrmAdapter, type RecordOnPage, type UrlMatch } from '@/lib/crm/contract';
import type { Look } from './settle';

export interface PageReading {
  look: Look;
  record: RecordOnPage | null;
}

/** What a URL points at. */
export interface Pointed {
  match: UrlMatch;
  key: string;
}

export function pointedAt(adapter: CrmAdapter, url: string): Pointed | null {
  const match = adapter.match(new URL(url));
  return match && { match, key: recordKey(match) };
}

/** Reads the page as it stands. An adapter that fails on a page nobody foresaw says so in the console and names nobody. */
export function readPage(adapter: CrmAdapter, doc: Document, url: string): PageReading {
  let pointed: Pointed | null = null;
  let record: RecordOnPage | null = null;
  try {
    pointed = pointedAt(adapter, url);
    record = pointed && adapter.read(doc, pointed.match);
  } catch (error) {
    console.error('Sideline could not read this page', error);
  }
  return { look: { key: pointed?.key ?? null, url, title: doc.title, name: record?.name ?? null }, record };
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
