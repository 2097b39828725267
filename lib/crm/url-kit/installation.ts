/**
 * Names a self-hosted installation: host with port, and the folder it lives in, since one host can hold several.
 * @param file the entry file that may or may not be written, e.g. `index.php`.
 * @example installation(new URL('https://example.org/crm/index.php#Account'), 'index.php') // 'example.org/crm'
 */
export function installation(url: URL, file = ''): string {
  const folder = url.pathname.replace(/\/+/g, '/').replace(/\/$/, '');
  const bare = file && folder.endsWith(`/${file}`) ? folder.slice(0, -file.length - 1) : folder;
  return url.host + bare;
}
