import type { CDPSession, Page } from 'puppeteer-core';
import { browserWith, metrics } from './browser-with.ts';
import { type BenchRow, median } from './stats.ts';

/** What one load of a page cost. ms, bytes, counts. */
interface Load {
  script: number;
  task: number;
  heap: number;
  listeners: number;
  injected: number;
}
/** Another extension to measure beside ours. */
export interface Beside {
  name: string;
  /** Its unpacked folder; null: none. */
  folder: string | null;
}
type Runner = { name: string; load(): Promise<Load>; close(): Promise<void> };

const SETTLE_MS = 1200; // past the settle window and the badge's first drawing
export const URL_OF_PAGE = 'https://app.hubspot.com/contacts/999/record/0-2/123';

/** A record page with a table of 200 people: a name the adapter reads, about 1,500 nodes. */
function page(): string {
  const rows = Array.from(
    { length: 165 },
    (_, n) => `<tr><td>${n}</td><td><a href="#r${n}">Person ${n}</a></td><td>p${n}@example.org</td></tr>`,
  );
  return `<!doctype html><html lang="en"><title>Acme GmbH | HubSpot</title>
<main><h2 data-selenium-test="highlightTitle">Acme GmbH</h2><table><tbody>${rows.join('')}</tbody></table></main></html>`;
}

async function measure(tab: Page, cdp: CDPSession): Promise<Load> {
  let injected = 0;
  const onScript = (script: { url: string; length?: number }) => {
    if (/^(chrome-)?extension:/.test(script.url)) injected += script.length ?? 0;
  };
  cdp.on('Debugger.scriptParsed', onScript);
  await tab.goto(URL_OF_PAGE, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  const before = await metrics(cdp);
  await cdp.send('HeapProfiler.collectGarbage');
  const after = await metrics(cdp);
  cdp.off('Debugger.scriptParsed', onScript);
  return {
    script: (before.ScriptDuration ?? 0) * 1000,
    task: (before.TaskDuration ?? 0) * 1000,
    listeners: before.JSEventListeners ?? 0,
    heap: after.JSHeapUsedSize ?? 0,
    injected,
  };
}

/** A browser, with an extension in it or without, whose new tabs all answer with the same page. */
async function start({ name, folder }: Beside): Promise<Runner> {
  const { newTab, close } = await browserWith(folder, page());
  return {
    name,
    async load() {
      const { tab, cdp } = await newTab();
      await cdp.send('Debugger.enable');
      try {
        return await measure(tab, cdp);
      } finally {
        await tab.close();
      }
    },
    close,
  };
}

/**
 * What a known CRM page pays for the extension, as medians of interleaved loads against a browser without it.
 * A second browser without it gives the noise.
 * @param others extensions that are measured in the same way, for comparison
 */
export async function benchPageCost(extension: string, runs = 15, others: readonly Beside[] = []): Promise<BenchRow[]> {
  const all = [
    { name: 'none', folder: null },
    { name: 'sideline', folder: extension },
    { name: 'none again', folder: null },
    ...others,
  ];
  const runners = await Promise.all(all.map(start));
  const samples = new Map<string, Load[]>(runners.map(({ name }) => [name, []]));
  try {
    for (const runner of runners) await runner.load(); // warm-up
    for (let run = 0; run < runs; run++) {
      const first = run % runners.length;
      for (const runner of [...runners.slice(first), ...runners.slice(0, first)])
        samples.get(runner.name)?.push(await runner.load());
    }
  } finally {
    await Promise.all(runners.map((runner) => runner.close()));
  }
  const of = (name: string, key: keyof Load) => median((samples.get(name) ?? []).map((load) => load[key]));
  const row = (what: string, key: keyof Load, divide: number, unit: string, budget: number): BenchRow => {
    const difference = (of('sideline', key) - of('none', key)) / divide;
    const beside = others.map(({ name }) => `, ${name} +${((of(name, key) - of('none', key)) / divide).toFixed(1)}`);
    const noise = (of('none again', key) - of('none', key)) / divide;
    return {
      what: `page: ${what}`,
      measured: `+${difference.toFixed(1)} ${unit}`,
      reference: `no extension ${(of('none', key) / divide).toFixed(1)} ${unit}, noise ${noise.toFixed(1)}${beside.join('')}`,
      budget: `≤ +${budget} ${unit}`,
      held: difference <= budget,
    };
  };
  return [
    row('injected script', 'injected', 1000, 'kB', 30),
    row('script time', 'script', 1, 'ms', 5),
    row('heap', 'heap', 1000, 'kB', 360),
    row('listeners', 'listeners', 1, '', 10),
  ];
}
