import { launch, type CDPSession, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/lib/find-browser.mjs';
import { intercept } from '../e2e/drivers/chromium-intercept.ts';
import { type BenchRow, median } from './stats.ts';

/** What one load of a page cost. ms, bytes, counts. */
interface Load {
  script: number;
  task: number;
  heap: number;
  listeners: number;
  injected: number;
}
type Runner = { name: string; load(): Promise<Load>; close(): Promise<void> };

const SETTLE_MS = 1200; // past the settle window and the badge's first drawing
const URL_OF_PAGE = 'https://app.hubspot.com/contacts/999/record/0-2/123';

/** A record page with a table of 200 people: a name the adapter reads, about 1,500 nodes. */
function page(): string {
  const rows = Array.from(
    { length: 165 },
    (_, n) => `<tr><td>${n}</td><td><a href="#r${n}">Person ${n}</a></td><td>p${n}@example.org</td></tr>`,
  );
  return `<!doctype html><html lang="en"><title>Acme GmbH | HubSpot</title>
<main><h2 data-selenium-test="highlightTitle">Acme GmbH</h2><table><tbody>${rows.join('')}</tbody></table></main></html>`;
}

const metrics = async (cdp: CDPSession) => {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value])) as Record<string, number>;
};

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

async function start(name: string, extension: string | null): Promise<Runner> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Install it, or name it in SIDELINE_CHROMIUM.');
  const browser = await launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    args: ['--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  if (extension) {
    await browser.installExtension(extension);
    await new Promise((done) => setTimeout(done, 2500)); // registrations are made by then
  }
  const html = page();
  return {
    name,
    async load() {
      const tab = await browser.newPage(); // a new tab each time: metrics start at zero
      await intercept(tab, () => ({ body: html }));
      const cdp = await tab.createCDPSession();
      await cdp.send('Performance.enable');
      await cdp.send('Debugger.enable');
      try {
        return await measure(tab, cdp);
      } finally {
        await tab.close();
      }
    },
    close: () => browser.close(),
  };
}

/**
 * What a known CRM page pays for the extension, as medians of interleaved loads against a browser without it.
 * A second browser without it gives the noise.
 */
export async function benchPageCost(extension: string, runs = 15): Promise<BenchRow[]> {
  const runners = [await start('none', null), await start('sideline', extension), await start('none again', null)];
  const samples = new Map<string, Load[]>(runners.map(({ name }) => [name, []]));
  try {
    for (const runner of runners) await runner.load(); // warm-up
    for (let run = 0; run < runs; run++) {
      for (const runner of [...runners.slice(run % 3), ...runners.slice(0, run % 3)])
        samples.get(runner.name)?.push(await runner.load());
    }
  } finally {
    await Promise.all(runners.map((runner) => runner.close()));
  }
  const of = (name: string, key: keyof Load) => median((samples.get(name) ?? []).map((load) => load[key]));
  const row = (what: string, key: keyof Load, divide: number, unit: string, budget: number): BenchRow => {
    const difference = (of('sideline', key) - of('none', key)) / divide;
    const noise = (of('none again', key) - of('none', key)) / divide;
    return {
      what: `page: ${what}`,
      measured: `+${difference.toFixed(1)} ${unit}`,
      reference: `no extension ${(of('none', key) / divide).toFixed(1)} ${unit}, noise ${noise.toFixed(1)}`,
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
