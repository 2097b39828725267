import type { Bidi } from './bidi.ts';
import { type FulfilHandler, replyHeaders } from './fulfil.ts';

type Blocked = { isBlocked: boolean; request: { request: string; url: string } };

const text = (value: string) => ({ type: 'string', value });

/** Lets `handler` answer every https request; what it does not answer is refused. A handler set before is replaced. */
export async function interceptFirefox(bidi: Bidi, handler: FulfilHandler): Promise<void> {
  await bidi.on('network.beforeRequestSent', ({ isBlocked, request }: Blocked) => {
    if (!isBlocked) return;
    const reply = handler(new URL(request.url));
    const sent = reply
      ? bidi.send('network.provideResponse', {
          request: request.request,
          statusCode: reply.status ?? 200,
          headers: Object.entries(replyHeaders(reply)).map(([name, value]) => ({ name, value: text(value) })),
          body: text(reply.body),
        })
      : bidi.send('network.failRequest', { request: request.request });
    // A page that has gone away needs no answer any more.
    sent.catch((error: unknown) => {
      if (!/no such request/.test(String(error))) throw error;
    });
  });
  const urlPatterns = [{ type: 'pattern', protocol: 'https' }];
  await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
}
