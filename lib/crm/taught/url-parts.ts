import { fragment, parameters, segments } from '../url-kit';

/** A path and its parameters. */
export interface UrlPlace {
  path: string[];
  /** By name in lower case; a parameter given twice with different values is left out, since nobody knows which counts. */
  query: Map<string, string>;
}

export interface UrlParts extends UrlPlace {
  /** The route in the fragment; null where it is none, or a mere place on the page ("#top"). */
  hash: UrlPlace | null;
}

function queryOf(text: string): Map<string, string> {
  const given = parameters(text);
  const found = new Map<string, string>();
  // Not by `keys()`: in Firefox a content script gets no iterator from it.
  for (const [name] of new URLSearchParams(text.replace(/^[?#]/, ''))) {
    const value = given.get(name);
    if (value !== null) found.set(name.toLowerCase(), value);
  }
  return found;
}

function hashOf(url: URL): UrlPlace | null {
  const route = fragment(url);
  if (!/[/=]/.test(route) && !/^#!?\//.test(url.hash) && !/\d/.test(route)) return null;
  const [, path = '', query = ''] = /^([^?;]*)[?;]?(.*)$/s.exec(route) ?? [];
  return path.includes('=') && query === ''
    ? { path: [], query: queryOf(path) }
    : { path: segments(path), query: queryOf(query.replaceAll(';', '&')) };
}

/** An address in the parts that a rule speaks of. */
export const urlParts = (url: URL): UrlParts => ({
  path: segments(url.pathname),
  query: queryOf(url.search),
  hash: hashOf(url),
});
