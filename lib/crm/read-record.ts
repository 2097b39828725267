import type { CrmAdapter, RecordOnPage, UrlMatch } from './contract';

/** What a page shows: the record in front, as far as anybody knows. */
export interface PageRecordReading {
  /** Address of the record in front; the page's own unless the page shows another record (`CrmAdapter.front`). */
  at: URL;
  match: UrlMatch | null;
  record: RecordOnPage | null;
}

/** Reads the record in front of a document. @param url the document's address */
export function readRecord(adapter: CrmAdapter, doc: Document, url: URL): PageRecordReading {
  const front = adapter.front?.(doc, url);
  const at = front ?? url;
  const match = front === null || at.origin !== url.origin ? null : adapter.match(at);
  return { at, match, record: match && adapter.read(doc, match) };
}
