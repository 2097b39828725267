import { MAX_BODY_BYTES } from '@/lib/schema/event';

const encoder = new TextEncoder();

/** How large a note is against what one entry may hold, in UTF-8 bytes of its JSON. */
export interface NoteSize {
  bytes: number;
  max: number;
  /** Bytes to take away; 0 if it fits. */
  over: number;
}

/** @param body as it will be sent; the store measures it the same way */
export function noteSize(body: unknown): NoteSize {
  const bytes = encoder.encode(JSON.stringify(body)).length;
  return { bytes, max: MAX_BODY_BYTES, over: Math.max(0, bytes - MAX_BODY_BYTES) };
}
