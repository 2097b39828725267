import { folded, sameName } from './text';

/** The document's title without a counter of unread things, "(3) ". */
export function plainTitle(doc: Document): string {
  return folded(doc.title).replace(/^\(\d+\+?\)\s*/, '');
}

/**
 * The record's name out of a title whose shape is known.
 * @param pattern with a group `name`. @returns null if the title has another shape.
 */
export function titleName(doc: Document, pattern: RegExp): string | null {
  return pattern.exec(plainTitle(doc))?.groups?.['name']?.trim() || null;
}

/** Does the title give this name as one of its parts ("Account: Acme - Dynamics 365", "Jane Doe - contact details")? */
export function titleMentions(doc: Document, name: string): boolean {
  const parts = plainTitle(doc).split(/(\s+[-–—|·]\s+|:\s+)/); // a separator stands at each odd place
  for (let from = 0; from < parts.length; from += 2) {
    for (let to = from + 1; to <= parts.length; to += 2) if (sameName(parts.slice(from, to).join(''), name)) return true;
  }
  return false;
}
