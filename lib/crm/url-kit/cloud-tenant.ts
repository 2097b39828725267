/**
 * The account name in a vendor's cloud address. Only https on the standard port counts as the vendor's.
 * @param hosts matched against the whole host; group 1 is the tenant.
 * @example cloudTenant(new URL('https://acme.zendesk.com/agent'), /^(.+)\.zendesk\.com$/) // 'acme'
 */
export function cloudTenant(url: URL, hosts: RegExp): string | null {
  if (url.protocol !== 'https:') return null;
  return hosts.exec(url.host)?.[1] ?? null; // `host` keeps a port, so a foreign port does not match
}
