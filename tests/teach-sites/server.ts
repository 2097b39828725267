import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fullLoads, hashRoutes, oneAddress, pushState } from './pages.ts';

/** The small sites that no system knows, each at a host of its own (browsers take every `*.localhost` for this machine). */
const SITES: Record<string, (path: string) => string> = {
  'old-desk': fullLoads,
  'hash-cards': hashRoutes,
  'push-accounts': pushState,
  'one-desk': () => oneAddress(true),
  'twin-desk': () => oneAddress(false),
};
export type SiteName = 'old-desk' | 'hash-cards' | 'push-accounts' | 'one-desk' | 'twin-desk';

export interface TeachSites {
  url(site: SiteName, path?: string): string;
  host(site: SiteName): string;
  close(): Promise<void>;
}

/** All of them on one free port of 127.0.0.1. */
export async function startTeachSites(): Promise<TeachSites> {
  const server = createServer((request, response) => {
    const page = SITES[request.headers.host?.split('.')[0] ?? ''];
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!page || pathname === '/favicon.ico') return response.writeHead(404).end();
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(page(pathname));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host = (site: SiteName) => `${site}.localhost:${port}`;
  return {
    host,
    url: (site, path = '') => `http://${host(site)}/${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
