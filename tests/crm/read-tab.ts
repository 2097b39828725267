import { recordKey } from '@/lib/crm/contract';
import { linkSelector, recordLink } from '@/lib/crm/record-links';
import { readRecord } from '@/lib/crm/read-record';
import type { CrmAdapter, RecordOnPage } from '@/lib/crm/contract';
import { textOf } from '@/lib/crm/page-kit';
import type { Expected } from './cases';
import { withFrames } from './open-page';

/** What the content scripts of a tab see together: each frame asks for itself. */
export function readTab(adapter: CrmAdapter, doc: Document): RecordOnPage[] {
  return withFrames(doc)
    .map((frame) => {
      return readRecord(adapter, frame, new URL(frame.URL)).record;
    })
    .filter((record) => record !== null);
}

/** A record in the words of the cases. */
export function summary(record: RecordOnPage): Required<Expected> {
  const { emails, phones, taxIds = [], owners } = record.details();
  return {
    key: recordKey(record.match),
    name: record.name,
    emails,
    phones,
    taxIds,
    owners: owners.map(({ match }) => recordKey(match)),
  };
}

/** Does the anchor show the name? Its text may say more ("- Saved" beside it). */
export function anchorShowsName({ anchor, name }: RecordOnPage): boolean {
  return anchor === null || [anchor.getAttribute('title') ?? '', textOf(anchor)].some((text) => text.includes(name));
}

/** Keys of the records that a page links to or lists, in the order of the document, each once in a row. */
export function linkedKeys(adapter: CrmAdapter, doc: Document): string[] {
  const url = new URL(doc.URL);
  const links = [...doc.querySelectorAll(linkSelector(adapter))].flatMap((element) => recordLink(adapter, element, url) ?? []);
  const keys = links.map(({ match }) => recordKey(match));
  return keys.filter((key, index) => key !== keys[index - 1]);
}

/** What the elements of a selector of `actions` say. */
export const offered = (doc: Document, selector: string | undefined): string[] =>
  [...(selector ? doc.querySelectorAll(selector) : [])].map(
    (element) => element.getAttribute('aria-label') ?? element.getAttribute('title') ?? textOf(element),
  );
