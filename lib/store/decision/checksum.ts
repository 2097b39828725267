import { canonical } from '../backup/canonical';

/** `sha256-…` of a decision file without its `checksum`: the same whatever the order of keys and the spaces between them. */
export async function checksumOf(file: object): Promise<string> {
  const text = canonical({ ...file, checksum: undefined });
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
