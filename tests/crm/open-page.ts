import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM, requestInterceptor } from 'jsdom';
import { CRM_TESTS } from './cases';
import type { SavedPage } from './cases';
import { shownBy } from '../support/check-visibility';

/** Opens a saved page at its address, with its frames. Scripts do not run; nothing is fetched from anywhere. */
export async function openPage(system: string, page: SavedPage): Promise<Document> {
  const html = (file: string) => readFileSync(resolve(CRM_TESTS, system, file), 'utf8');
  const frames = new Map(Object.entries(page.frames ?? {}));
  const answer = requestInterceptor(({ url }) => {
    const file = frames.get(url);
    return new Response(file ? html(file) : '', {
      status: file ? 200 : 404,
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    });
  });
  const dom = new JSDOM(html(page.file), { url: page.url, resources: { interceptors: [answer] }, pretendToBeVisual: true });
  const document = shownBy(dom.window);
  if (page.cookie) document.cookie = page.cookie;
  if (document.readyState !== 'complete') await new Promise((done) => dom.window.addEventListener('load', done));
  for (const { defaultView } of withFrames(document)) if (defaultView) shownBy(defaultView);
  return document;
}

/** The document and those of all its frames. */
export function withFrames(doc: Document): Document[] {
  const inner = [...doc.querySelectorAll('iframe')].flatMap((frame) =>
    frame.contentDocument ? withFrames(frame.contentDocument) : [],
  );
  return [doc, ...inner];
}
