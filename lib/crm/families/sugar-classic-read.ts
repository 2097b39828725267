import type { RecordOnPage, UrlMatch } from '../contract';
import { agreedNamed, allVisible, isVisible, mailLinks, modalInFront, ownerLinks, ownTextOf, textOf, texts } from '../page-kit';

/** The form behind the buttons of a detail view: it carries the record's id. */
const OWN_ID = '#formDetailView input[name="record"], form[name="DetailView"] input[name="record"]';
const FIELDS = '.detail-view';

/** Is a dialog in front, here or over the frame that shows this page, or the frame itself hidden? */
function isBehind(doc: Document): boolean {
  const frame = doc.defaultView?.frameElement;
  return modalInFront(doc) || (frame ? !isVisible(frame) || modalInFront(frame.ownerDocument, '#drawers .drawer') : false);
}

/** E-mail addresses of compose links and of plain ones. */
function emails(box: Element): string[] {
  const composed = allVisible(box, '[data-email-address]').map((link) => link.getAttribute('data-email-address') ?? '');
  return [...composed, ...mailLinks(box)].filter(Boolean);
}

/** Reads a detail view of SugarCRM 6, SuiteCRM 7 and of the pages that their successors still show in a frame. */
export function sugarClassicRead(doc: Document, own: UrlMatch, match: (url: URL) => UrlMatch | null): RecordOnPage | null {
  const ids = new Set([...doc.querySelectorAll<HTMLInputElement>(OWN_ID)].map(({ value }) => value));
  if (isBehind(doc) || ids.size !== 1 || !ids.has(own.id)) return null;
  // SugarCRM 6 puts the module's link into the same heading.
  const named = agreedNamed(doc, '.moduleTitle h2', (heading) => ownTextOf(heading) || textOf(heading));
  if (!named) return null;
  const boxes = () => allVisible(doc, FIELDS);
  return {
    match: own,
    ...named,
    details: () => ({
      emails: [...new Set(boxes().flatMap(emails))],
      phones: [...new Set(boxes().flatMap((box) => texts(box, '.detail-view-field[type="phone"]')))],
      owners: boxes().flatMap((box) => ownerLinks(box, '[type="relate"] a[href], [type="parent"] a[href]', own, match)),
    }),
  };
}
