import type { CDPSession } from 'puppeteer-core';
import { asJson, callOf, fromJson } from './expression.ts';

const hosts = (selector: string) => `(function hosts(doc) {
  const frames = [...doc.querySelectorAll('iframe')].map((frame) => frame.contentDocument).filter(Boolean);
  return [...doc.querySelectorAll(${JSON.stringify(selector)}), ...frames.flatMap(hosts)];
})(document)`;

/**
 * Calls `fn` with the shadow root of every element that `selector` finds in the page and its same-origin frames.
 * The roots are closed: only the protocol hands them out.
 */
export async function onClosedRoots<A extends unknown[], R>(
  cdp: CDPSession,
  selector: string,
  fn: (root: ShadowRoot, ...args: A) => R,
  args: A,
): Promise<Awaited<R>[]> {
  const { result: list } = await cdp.send('Runtime.evaluate', { expression: hosts(selector) });
  if (!list.objectId) return [];
  const { result: found } = await cdp.send('Runtime.getProperties', { objectId: list.objectId, ownProperties: true });
  const results: Awaited<R>[] = [];
  for (const { name, value } of found) {
    if (!/^\d+$/.test(name) || !value?.objectId) continue;
    const { node } = await cdp.send('DOM.describeNode', { objectId: value.objectId, pierce: true });
    const root = node.shadowRoots?.[0];
    if (!root) continue;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return ${asJson(callOf(fn, args, 'this'))}; }`,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    results.push(fromJson<R>(String(result.value)));
  }
  await cdp.send('Runtime.releaseObject', { objectId: list.objectId });
  return results;
}
