import type { CDPSession, Page } from 'puppeteer-core';
import { browserWith, metrics } from './browser-with.ts';
import { URL_OF_PAGE } from './page-cost.ts';
import type { BenchRow } from './stats.ts';

const NAVIGATIONS = 200;
/** So many before anything is counted: caches fill, code is compiled. */
const FIRST = 40;
/** From a change of address to the next, in ms: the badge of the new client stands by then. */
const STAY = 900;

/** A page that changes its record without a load, as the CRM does. */
const PAGE = `<!doctype html><html lang="en"><title>Client 0</title>
<main><h2 data-selenium-test="highlightTitle">Client 0</h2><p>A record</p></main></html>`;

interface Counts {
  nodes: number;
  listeners: number;
  documents: number;
  heap: number;
}

async function countsOf(cdp: CDPSession): Promise<Counts> {
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners, documents } = await cdp.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners, documents, heap: (await metrics(cdp)).JSHeapUsedSize ?? 0 };
}

/** Records gone through in one call: neither browser waits minutes for the answer to one evaluation. */
const PIECE = 20;

/** Goes through so many records, and ends at the one it began with. @returns badge hosts seen on the way */
async function navigate(tab: Page, count: number): Promise<number> {
  let seen = 0;
  for (let done = 0; done < count; done += PIECE) seen += await navigatePiece(tab, PIECE);
  return seen;
}

const navigatePiece = (tab: Page, count: number): Promise<number> =>
  tab.evaluate(
    async (records, stay) => {
      let seen = 0;
      for (let at = records - 1; at >= 0; at -= 1) {
        const id = at % 20;
        history.pushState(null, '', `/contacts/999/record/0-2/${100 + id}`);
        document.title = `Client ${id}`;
        const heading = document.querySelector('h2');
        if (heading) heading.textContent = `Client ${id}`;
        await new Promise((resolve) => setTimeout(resolve, stay));
        seen += document.querySelectorAll('[data-sideline-badge]').length;
      }
      return seen;
    },
    count,
    STAY,
  );

/** What is more after 200 soft navigations than before them. */
async function grown(extension: string | null): Promise<Counts & { badges: number }> {
  const browser = await browserWith(extension, PAGE);
  try {
    const { tab, cdp } = await browser.newTab();
    await tab.goto(URL_OF_PAGE, { waitUntil: 'load' });
    await navigate(tab, FIRST);
    const before = await countsOf(cdp);
    const badges = await navigate(tab, NAVIGATIONS);
    const after = await countsOf(cdp);
    return {
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      documents: after.documents - before.documents,
      heap: after.heap - before.heap,
      badges,
    };
  } finally {
    await browser.close();
  }
}

/** Leaks: nothing of the page or of ours may be left behind by going from record to record. */
export async function benchSoftNavigation(extension: string): Promise<BenchRow[]> {
  const [bare, ours] = await Promise.all([grown(null), grown(extension)]);
  if (ours.badges < NAVIGATIONS / 2) throw new Error(`only ${ours.badges} badges stood on ${NAVIGATIONS} records`);
  const row = (what: string, key: keyof Counts, divide: number, unit: string, most: number): BenchRow => ({
    what: `${NAVIGATIONS} soft navigations: ${what}`,
    measured: `${ours[key] >= 0 ? '+' : ''}${(ours[key] / divide).toFixed(divide === 1 ? 0 : 1)}${unit}`,
    reference: `no extension ${(bare[key] / divide).toFixed(divide === 1 ? 0 : 1)}${unit}`,
    budget: `≤ +${most}${unit} beside it`,
    held: (ours[key] - bare[key]) / divide <= most,
  });
  return [
    row('nodes left', 'nodes', 1, '', 20),
    row('listeners left', 'listeners', 1, '', 2),
    row('documents left', 'documents', 1, '', 0),
    row('heap', 'heap', 1000, ' kB', 100),
  ];
}
