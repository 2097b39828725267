/** Words only for programs, or for the eye in another shape: never part of a name. */
const NOT_TEXT = 'script, style, template, svg, noscript';

/** Trimmed, inner white space folded to single spaces, zero-width spaces dropped. */
export function folded(text: string): string {
  return text
    .replace(/\u200B/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What an element says: the value of a field, else its text. `textContent` and not `innerText`: style sheets put names in
 * capitals, and `innerText` would hand those over (and force a layout besides).
 */
export function textOf(element: Element): string {
  if (element.matches('input, textarea')) return folded((element as HTMLInputElement).value);
  if (!element.querySelector(`${NOT_TEXT}, br`)) return folded(element.textContent ?? '');
  const copy = element.cloneNode(true) as Element;
  for (const end of copy.querySelectorAll('br')) end.replaceWith(' ');
  for (const part of copy.querySelectorAll(NOT_TEXT)) part.remove();
  return folded(copy.textContent ?? '');
}

/** Only the bare text nodes of an element, where a name stands beside a link or a state mark ("Acme <span>- Saved</span>"). */
export function ownTextOf(element: Element): string {
  const own = [...element.childNodes].filter((node) => node.nodeType === 3);
  return folded(own.map((node) => node.nodeValue ?? '').join(' '));
}

function plain(text: string): string {
  return folded(text).normalize('NFC').toLowerCase();
}

/** Do two spellings mean one name? Case, width of spaces and composed accents make no difference. */
export function sameName(one: string, other: string): boolean {
  return plain(one) !== '' && plain(one) === plain(other);
}
