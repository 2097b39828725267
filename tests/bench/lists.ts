import type { BenchBrowser } from './extension.ts';
import { ChromiumSurface } from '../e2e/drivers/chromium-surface.ts';
import { until } from '../e2e/drivers/until.ts';
import type { View } from '../e2e/drivers/view.ts';

const LIST = 'https://app.hubspot.com/contacts/999/objects/0-2/views/all/list';
const ROWS = 2_000;

/** The extension API as far as it is used below. */
declare const chrome: {
  tabs: { query(query: { url: string }): Promise<{ id: number }[]> };
  scripting: {
    executeScript(injection: { target: { tabId: number }; func: unknown; args: unknown[] }): Promise<{ result: number[] }[]>;
  };
};

const row = (n: number) =>
  `<tr><td><a href="/contacts/999/record/0-2/${n}">Client ${n}</a></td><td><a href="/contacts/999/record/0-2/${n + 1}">Parent ${n}</a></td>
  <td><a href="tel:+4930${n}">call</a></td><td><a href="mailto:c${n}@example.org">write</a></td><td><a href="#${n}">more</a></td></tr>`;

/** Opens a list of 2,000 rows of five links; every client in it has notes. */
export async function openList({ driver }: BenchBrowser): Promise<View> {
  const body = `<!doctype html><html lang="en"><title>Companies</title><main><table>${Array.from({ length: ROWS }, (_, n) => row(n)).join('')}</table></main></html>`;
  await driver.fulfil(({ href }) => (href === LIST ? { body } : null));
  return driver.open(LIST);
}

/** The links of a message: of these clients. Null: a message that the worker refuses without looking at anything. */
export type Asked = readonly number[] | null;

/** Sends messages one after the other as the list's content script does. @returns ms of each */
export function askAboutLinks({ page }: BenchBrowser, messages: readonly Asked[]): Promise<number[]> {
  return page.evaluate(
    async (url, all) => {
      const [tab] = await chrome.tabs.query({ url });
      const func = async (at: string, lists: readonly (readonly number[] | null)[]) => {
        const samples: number[] = [];
        const api = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome;
        for (const [id, clients] of lists.entries()) {
          const links = clients?.map((n) => `https://app.hubspot.com/contacts/999/record/0-2/${n}`);
          const message = links ? { id, type: 'page.marks', timestamp: 0, data: { url: at, links } } : { type: 'bench.nothing' };
          const from = performance.now();
          const answer = (await api.runtime.sendMessage(message).catch(() => undefined)) as { err?: unknown } | undefined;
          samples.push(performance.now() - from);
          if (links && (!answer || answer.err)) throw new Error(`not answered: ${JSON.stringify(answer)}`);
        }
        return samples;
      };
      const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func, args: [url, all] });
      if (!answer?.result) throw new Error('the page sent nothing');
      return answer.result;
    },
    LIST,
    messages,
  );
}

/** The longest time that a call into the extension's scripts took in the list while it was opened and scrolled through. @returns ms */
export async function longestOwnTask(list: View): Promise<number> {
  if (!(list.surface instanceof ChromiumSurface)) throw new Error('only Chromium tells whose task it was');
  const { page } = list.surface;
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.reload();
  await until('the layer', () => list.evaluate(() => document.querySelector('[data-sideline-marks]') !== null));
  await list.evaluate(async () => {
    for (let at = 0; at < 40; at++) {
      scrollBy(0, at % 2 ? 4 : 900);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  });
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: { name: string; dur?: number; args?: { data?: { url?: string } } }[];
  };
  const own = trace.traceEvents.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension:'));
  if (own.length === 0) throw new Error('the trace holds none of our calls');
  return Math.max(...own.map(({ dur = 0 }) => dur)) / 1000;
}
