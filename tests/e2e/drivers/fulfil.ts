/** An answer given in place of a host on the internet. */
export interface Reply {
  body: string;
  status?: number;
  contentType?: string;
  headers?: Record<string, string>;
}

/** @returns null to refuse the request */
export type FulfilHandler = (url: URL) => Reply | null;

/** Requests that stay on this machine are let through; no test ever reaches the internet. */
export function staysHere(url: URL): boolean {
  if (!/^https?:$/.test(url.protocol)) return true;
  return url.hostname === '127.0.0.1' || url.hostname === 'localhost' || url.hostname.endsWith('.localhost');
}

export function replyHeaders(reply: Reply): Record<string, string> {
  return { 'content-type': reply.contentType ?? 'text/html; charset=utf-8', ...reply.headers };
}
