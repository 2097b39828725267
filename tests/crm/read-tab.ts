import { recordKey } from '@/lib/crm/contract';
import type { CrmAdapter, RecordOnPage } from '@/lib/crm/contract';
import { textOf } from '@/lib/crm/page-kit';
import type { Expected } from './cases';
import { withFrames } from './open-page';

/** What the content scripts of a tab see together: each frame asks for itself. */
export function readTab(adapter: CrmAdapter, doc: Document): RecordOnPage[] {
  return withFrames(doc)
    .map((frame) => {
      const match = adapter.match(new URL(frame.URL));
      return match && adapter.read(frame, match);
    })
    .filter((record) => record !== null);
}

/** A record in the words of the cases. */
export function summary(record: RecordOnPage): Required<Expected> {
  const owners = record.owners.map(({ match }) => recordKey(match));
  return { key: recordKey(record.match), name: record.name, emails: record.emails, phones: record.phones, owners };
}

/** Does the anchor show the name? Its text may say more ("- Saved" beside it). */
export function anchorShowsName({ anchor, name }: RecordOnPage): boolean {
  return anchor === null || (anchor.getAttribute('title') || textOf(anchor)).includes(name);
}
