/** A random client id, 22 URL-safe characters (132 bits). Says nothing about the client and cannot be guessed. */
export function newClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(22));
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from(bytes, (byte) => alphabet.charAt(byte % 64)).join('');
}
