/**
 * The address that a fragment wraps, as some shells do for pages shown inside them (`#legacyUrl=index.php%3Fmodule%3D…`,
 * `#https%3A%2F%2F…`).
 * @param name the parameter of the fragment that holds the address; without it the fragment is the address.
 * @returns null if there is none, or it leads to another origin.
 */
export function innerUrl(url: URL, name?: string): URL | null {
  const text = url.hash.slice(1);
  const raw = name ? new URLSearchParams(text).get(name) : text;
  if (!raw) return null;
  try {
    const inner = new URL(name ? raw : decodeURIComponent(raw), url);
    return inner.origin === url.origin ? inner : null;
  } catch {
    return null; // not an address at all: an ordinary fragment
  }
}
