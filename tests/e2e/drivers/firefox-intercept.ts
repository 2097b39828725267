import type { Bidi } from './bidi.ts';
import { type FulfilHandler, replyHeaders, staysHere } from './fulfil.ts';

type Blocked = { isBlocked: boolean; request: { request: string; url: string } };

const text = (value: string) => ({ type: 'string', value });

async function answer(bidi: Bidi, { request, url }: Blocked['request'], handler: FulfilHandler): Promise<unknown> {
  const reply = handler(new URL(url));
  if (!reply) return bidi.send(staysHere(new URL(url)) ? 'network.continueRequest' : 'network.failRequest', { request });
  const headers = Object.entries(replyHeaders(reply)).map(([name, value]) => ({ name, value: text(value) }));
  return bidi.send('network.provideResponse', { request, statusCode: reply.status ?? 200, headers, body: text(reply.body) });
}

/** Lets `handler` answer what pages ask for; a handler set before is replaced. */
export async function interceptFirefox(bidi: Bidi, handler: FulfilHandler): Promise<void> {
  await bidi.on('network.beforeRequestSent', ({ isBlocked, request }: Blocked) => {
    if (!isBlocked) return;
    answer(bidi, request, handler).catch((error: unknown) => {
      // A page that has gone away needs no answer any more.
      if (!/no such request/.test(String(error))) throw error;
    });
  });
  const urlPatterns = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));
  await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
}
