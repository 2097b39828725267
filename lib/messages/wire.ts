/**
 * The form in which messages travel: that of @webext-core/messaging, which the worker and the pages use. The content script
 * speaks it by hand, because the library would cost it 3 kB on every page of a CRM.
 */
export interface WireMessage {
  id: number;
  type: string;
  data: unknown;
  timestamp: number;
}
export type WireAnswer<T> = { res: T; err?: undefined } | { res?: undefined; err: { message?: string } };

/** @param data what the message of this type carries, as in `protocol.ts` */
export const wireMessage = (type: string, data: unknown): WireMessage => ({
  id: Math.floor(Math.random() * 1e9),
  type,
  data,
  timestamp: Date.now(),
});
