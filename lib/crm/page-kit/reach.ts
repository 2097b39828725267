import { folded, textOf } from './text';
import { allVisible } from './visible';

export const MAIL_LINKS = 'a[href^="mailto:" i]';
export const PHONE_LINKS = 'a[href^="tel:" i], a[href^="callto:" i]';

/** Each value once, in order, empty ones left out. */
export function distinct(values: Iterable<string>): string[] {
  return [...new Set([...values].filter(Boolean))];
}

/** What a link leads to: `mailto:ann@example.org?subject=x` → `ann@example.org`; `tel:+49…` → `+49…`. */
export function addressed(href: string): string {
  const bare = href.replace(/^[a-z]+:(?:\/\/)?/i, '').split('?')[0] ?? '';
  try {
    return folded(decodeURIComponent(bare));
  } catch {
    return folded(bare);
  }
}

function linked(root: ParentNode, selector: string): string[] {
  return distinct(allVisible(root, selector).map((link) => addressed(link.getAttribute('href') ?? '')));
}

/** E-mail addresses of the visible `mailto:` links. Give the part of the page that speaks of this record alone. */
export function mailLinks(root: ParentNode): string[] {
  return linked(root, MAIL_LINKS);
}

/** Numbers of the visible `tel:` and `callto:` links, as dialled. Give the part of the page that speaks of this record alone. */
export function phoneLinks(root: ParentNode): string[] {
  return linked(root, PHONE_LINKS);
}

/** Distinct texts or values of the visible elements, e.g. of the phone fields of a form. */
export function texts(root: ParentNode, selector: string): string[] {
  return distinct(allVisible(root, selector).map(textOf));
}
