/**
 * The site that somebody means who types an address, with or without `https://`, path or surrounding spaces.
 * @example siteOf('crm.example.com/index.php') // 'https://crm.example.com'
 * @returns its origin; null for what is no web address
 */
export function siteOf(typed: string): string | null {
  const text = typed.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(full)) return null;
  const { protocol, origin, hostname, username } = new URL(full);
  const isHost = hostname === 'localhost' || hostname.includes('.') || hostname.startsWith('[');
  return (protocol === 'https:' || protocol === 'http:') && isHost && username === '' ? origin : null;
}
