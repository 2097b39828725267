import type { UrlMatch } from '../contract';

/**
 * Names a self-hosted installation: host with port, and the folder it lives in, since one host can hold several.
 * @param file the entry file that may or may not be written, e.g. `index.php`.
 * @param database further name where one installation serves several.
 * @example installation(new URL('https://example.org/crm/index.php#Account'), 'index.php') // { tenant: 'example.org', place: 'crm' }
 */
export function installation(url: URL, file = '', database = ''): Pick<UrlMatch, 'tenant' | 'place'> {
  const folder = url.pathname.replace(/\/+/g, '/').replace(/\/$/, '');
  const bare = file && folder.endsWith(`/${file}`) ? folder.slice(0, -file.length - 1) : folder;
  const place = [bare.slice(1), database].filter(Boolean).join('/');
  return { tenant: url.host, ...(place && { place }) };
}
