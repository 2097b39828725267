import { modalInFront, plainTitle, textOf } from '../page-kit';
import { MODALS } from '../page-kit/modal';
import { findVisible } from './find';
import type { SiteRule } from './rule';

/** Longer texts are no names: the element has become something else. */
const LONGEST = 300;

function inTitle(doc: Document, { title }: SiteRule['name']): string {
  const text = plainTitle(doc);
  if (!title || !text.startsWith(title.before) || !text.endsWith(title.after)) return '';
  return text.slice(title.before.length, Math.max(title.before.length, text.length - title.after.length)).trim();
}

/**
 * The name that a page shows, by a rule: of the one visible element, or of the title where there is none.
 * @returns null in doubt: several elements, an empty one, a dialog in front that the name does not stand in
 */
export function nameOnPage(doc: Document, rule: SiteRule['name']): { name: string; anchor: Element | null } | null {
  const [anchor = null, ...others] = findVisible(doc, rule.selector);
  if (others.length > 0) return null;
  if (modalInFront(doc) && !anchor?.closest(MODALS)) return null;
  const name = anchor ? textOf(anchor) : inTitle(doc, rule);
  return name && name.length <= LONGEST ? { name, anchor } : null;
}
