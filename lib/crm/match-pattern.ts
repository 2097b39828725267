/**
 * Does a host belong to a match pattern such as `https://*.example.com/*`? The scheme and the path are not looked at.
 * @param host with its port, as in `URL.host`; a pattern names no port and takes the standard one only.
 */
export function patternCovers(pattern: string, host: string): boolean {
  const domain = /^[^/]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  if (!domain.startsWith('*.')) return host === domain;
  return host === domain.slice(2) || host.endsWith(domain.slice(1));
}
