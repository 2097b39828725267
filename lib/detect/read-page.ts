import { recordKey, type CrmAdapter, type RecordOnPage } from '@/lib/crm/contract';
import { readRecord, type PageRecordReading } from '@/lib/crm/read-record';
import type { Look } from './settle';

export interface PageReading {
  look: Look;
  record: RecordOnPage | null;
  /** Address of the record in front. */
  at: string;
}

/** Reads the page as it stands. An adapter that fails on a page nobody foresaw says so in the console and names nobody. */
export function readPage(adapter: CrmAdapter, doc: Document, url: string): PageReading {
  let reading: PageRecordReading = { at: new URL(url), match: null, record: null };
  try {
    reading = readRecord(adapter, doc, reading.at);
  } catch (error) {
    console.error('Sideline could not read this page', error);
  }
  const { at, match, record } = reading;
  return { look: { key: match && recordKey(match), url, title: doc.title, name: record?.name ?? null }, record, at: at.href };
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
