const encoder = new TextEncoder();

/** Size of an event's body: UTF-8 bytes of its JSON; 0 for what JSON cannot hold. A command's `ref` is no part of the body. */
export function bodyBytes(value: unknown): number {
  const body = typeof value === 'object' && value !== null && 'ref' in value ? { ...value, ref: undefined } : value;
  return encoder.encode(JSON.stringify(body) ?? '').length;
}
