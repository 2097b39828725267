const encoder = new TextEncoder();

/** Size of an event's body: UTF-8 bytes of its JSON; 0 for what JSON cannot hold. */
export const bodyBytes = (body: unknown): number => encoder.encode(JSON.stringify(body) ?? '').length;
