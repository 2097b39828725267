import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { html } from './html.ts';
import { LABELS, type Language } from './labels.ts';
import { withRecent } from './recent.ts';
import { CrmStore } from './store.ts';
import { documentOf, type Mode } from './views/document.ts';
import { layout } from './views/layout.ts';
import { pageFor } from './views/route.ts';

export interface DemoCrm {
  /** `http://crm.localhost:PORT`; browsers take every `*.localhost` for this machine. */
  readonly origin: string;
  /** Full address of e.g. `clients/3` or `app#/clients/3`. */
  url(path: string): string;
  close(): Promise<void>;
}

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

async function script(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [file('app/main.ts')], bundle: true, write: false, format: 'iife' });
  return outputFiles[0]?.text ?? '';
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

const send = (response: ServerResponse, type: string, body: string, status = 200) =>
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
const redirect = (response: ServerResponse, path: string) => response.writeHead(303, { location: `/${path}` }).end();

/** The demo CRM on a free port of 127.0.0.1 (or on `port`). Its records start afresh with every server. */
export async function startDemoCrm({ port = 0, language = 'en' }: { port?: number; language?: Language } = {}): Promise<DemoCrm> {
  const store = new CrmStore();
  const assets = { '/assets/app.js': await script(), '/assets/style.css': await readFile(file('style.css'), 'utf8') };
  let recent: string[] = [];

  async function post(request: IncomingMessage, response: ServerResponse, path: string): Promise<unknown> {
    const fields = await formOf(request);
    if (path === 'login') return redirect(response, 'clients');
    if (path === 'clients') return redirect(response, store.addClient(fields));
    if (store.rename(path, fields)) return redirect(response, path);
    return send(response, 'text/plain', 'No such record', 404);
  }

  function get(response: ServerResponse, { pathname, search, searchParams }: URL): unknown {
    if (pathname === '/assets/app.js') return send(response, 'text/javascript', assets[pathname]);
    if (pathname === '/assets/style.css') return send(response, 'text/css', assets[pathname]);
    if (pathname === '/api/records') return send(response, 'application/json', JSON.stringify(store.records));
    if (pathname === '/') return redirect(response, 'clients');
    const mode: Mode = pathname === '/app' ? 'hash' : searchParams.has('spa') ? 'push' : 'pages';
    if (mode !== 'pages') return send(response, 'text/html', documentOf(language, mode, 'Demo CRM', html``));
    const context = { labels: LABELS[language], records: store.records, recent, href: (path: string) => `/${path}` };
    const page = pageFor(context, pathname.slice(1) + search);
    if (page.record) recent = withRecent(recent, pathname.slice(1));
    const body = documentOf(language, mode, `${page.title} – Demo CRM`, layout(context, page.main));
    return send(response, 'text/html', body, page.found ? 200 : 404);
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://crm.localhost');
    if (request.method === 'POST') void post(request, response, url.pathname.slice(1));
    else get(response, url);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://crm.localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: (path) => `${origin}/${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
