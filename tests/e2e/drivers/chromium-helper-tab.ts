import type { Browser } from 'puppeteer-core';
import { asJson, callOf, fromJson } from './expression.ts';
import { until } from './until.ts';

/** Where a function is run that only some page may run. */
export interface HelperTab {
  url: string;
  /** Expression that is true once the API is there. */
  ready: string;
  /** Does the call count as a user's action? */
  gesture?: boolean;
}

/** Runs `fn` in a tab that is opened in the background and closed again. */
export async function inHelperTab<A extends unknown[], R>(
  browser: Browser,
  { url, ready, gesture = false }: HelperTab,
  fn: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  const cdp = await browser.target().createCDPSession();
  const { targetId } = await cdp.send('Target.createTarget', { url, background: true });
  try {
    const session = await (await browser.waitForTarget((one) => one.url() === url)).createCDPSession();
    await until(ready, async () => (await session.send('Runtime.evaluate', { expression: ready })).result.value === true);
    const expression = asJson(callOf(fn, args));
    const answer = await session.send('Runtime.evaluate', { expression, awaitPromise: true, userGesture: gesture });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return fromJson<R>(String(answer.result.value));
  } finally {
    await cdp.send('Target.closeTarget', { targetId });
    await cdp.detach();
  }
}
