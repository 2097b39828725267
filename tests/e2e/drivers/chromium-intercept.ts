import type { HTTPRequest, Page } from 'puppeteer-core';
import { type FulfilHandler, replyHeaders, staysHere } from './fulfil.ts';

const answer = async (request: HTTPRequest, handler: FulfilHandler) => {
  const url = new URL(request.url());
  const reply = handler(url);
  if (!reply) return staysHere(url) ? request.continue() : request.abort('namenotresolved');
  return request.respond({ status: reply.status ?? 200, headers: replyHeaders(reply), body: reply.body });
};

/** Lets `handler` answer what the page asks for; a handler set before is replaced. */
export async function intercept(page: Page, handler: FulfilHandler): Promise<void> {
  page.removeAllListeners('request');
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, handler));
}
