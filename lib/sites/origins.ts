/**
 * Match patterns as permissions and registrations use them: `scheme://host/*`. They name no port (Firefox knows none), so a
 * site is asked for by host, and told apart by its full origin where that matters.
 */

interface Pattern {
  schemes: readonly string[];
  host: string;
}

function parse(pattern: string): Pattern | null {
  if (pattern === '<all_urls>') return { schemes: ['http', 'https'], host: '*' };
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  return scheme && host ? { schemes: scheme === '*' ? ['http', 'https'] : [scheme], host } : null;
}

function hostCovers(outer: string, inner: string): boolean {
  if (outer === '*' || outer === inner) return true;
  return outer.startsWith('*.') && (inner === outer.slice(2) || inner.endsWith(outer.slice(1)));
}

/** Does `outer` allow all that `inner` does? Patterns with another path than `/*` cover nothing. */
export function covers(outer: string, inner: string): boolean {
  const [large, small] = [parse(outer), parse(inner)];
  return Boolean(
    large && small && small.schemes.every((scheme) => large.schemes.includes(scheme)) && hostCovers(large.host, small.host),
  );
}

/** The pattern of one site. @returns null for what is no web address */
export function sitePattern(href: string | undefined): string | null {
  if (!href || !URL.canParse(href)) return null;
  const { protocol, hostname } = new URL(href);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}

/** Is an address on a site that one of the patterns allows? */
export const isCovered = (patterns: readonly string[], href: string): boolean => {
  const site = sitePattern(href);
  return site !== null && patterns.some((pattern) => covers(pattern, site));
};
