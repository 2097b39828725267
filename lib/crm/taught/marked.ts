/**
 * Pages that keep the id in an attribute have one address for all records. The worker derives every key from an address, so
 * such a record is given one: the page's own, with the id behind its fragment. Only the taught adapter reads it.
 */
const MARK = ';sideline:';

/** The page's address without a mark, whoever has put it there. */
export function unmarked(url: URL): URL {
  const at = url.href.indexOf(MARK);
  if (at < 0 || at < url.href.indexOf('#')) return url;
  return new URL(url.href.slice(0, at).replace(/#$/, ''));
}

/** @returns an address of the same page that names one record */
export function marked(url: URL, rule: string, id: string): URL {
  const bare = unmarked(url);
  return new URL(`${bare.href}${bare.hash ? '' : '#'}${MARK}${rule}=${encodeURIComponent(id)}`);
}

/** @returns what {@link marked} was given; null if there is no mark, or a malformed one */
export function markOf(url: URL): { rule: string; id: string } | null {
  const [, rule, text] = /;sideline:([a-z0-9]+)=([^;#]*)$/.exec(url.hash) ?? [];
  if (!rule || !text) return null;
  try {
    return { rule, id: decodeURIComponent(text) };
  } catch {
    return null; // a malformed %-sequence: not ours
  }
}
