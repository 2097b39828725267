import { benchCharts, benchOverview, benchPalette, benchReminders, benchReport, benchRetention } from './dashboard.ts';
import { type BenchBrowser, startBench } from './extension.ts';
import { longestOwnTask, openList } from './lists.ts';
import type { BrowserName } from '../e2e/drivers/driver.ts';
import type { Parts } from './parts.ts';
import { benchIdleHour, benchMemory, benchOpening, type Heaps, heapsOf } from './resting.ts';
import { type BenchRow, ms } from './stats.ts';
import { benchColdStatus, benchRows, benchWarmStatus } from './status.ts';
import { benchBackup, benchFile, benchNotes } from './writing.ts';

/** How much is stored when it is measured. */
export interface Size {
  clients: number;
  eventsEach: number;
}

/** Parts that are measured whatever is wanted: without them there is nothing to measure. */
const ALWAYS: ReadonlySet<string> = new Set(['start', 'filling the database']);

const PIECE = 10_000;

async function fill({ call, driver }: BenchBrowser, { clients, eventsEach }: Size, say: Parts['say']): Promise<BenchRow[]> {
  let took = 0;
  for (let done = 0; done < clients; done += PIECE) {
    const to = Math.min(clients, done + PIECE);
    took += await call('fillDatabase', done, to, eventsEach);
    say(`  ${driver.browser}: ${to} of ${clients} clients stored`);
  }
  return [{ what: `${clients} clients, ${clients * eventsEach} events stored`, measured: ms(took), reference: '', budget: '' }];
}

/** Only Chromium tells whose task it was. */
async function benchList(bench: BenchBrowser): Promise<BenchRow[]> {
  if (bench.driver.browser !== 'chromium') return [];
  const list = await openList(bench);
  const longest = await longestOwnTask(list);
  await list.close();
  return [
    {
      what: 'own longest task with 2,000 rows',
      measured: ms(longest),
      reference: '10,000 links, opened and scrolled through',
      budget: '≤ 50 ms',
      held: longest <= 50,
    },
  ];
}

/** What people feel with much stored, each beside its reference in the same run. @param only parts whose name matches */
export async function benchStore(browser: BrowserName, size: Size, parts: Parts, only: RegExp): Promise<void> {
  const run = async (what: string, minutes: number, measure: () => Promise<BenchRow[]>): Promise<void> => {
    if (!ALWAYS.has(what) && !only.test(what)) return;
    await parts.run(`${browser}: ${what}`, minutes, async () =>
      (await measure()).map((row) => ({ ...row, what: `${browser}: ${row.what}`, events: size.clients * size.eventsEach })),
    );
  };
  let started: BenchBrowser | undefined;
  await run('start', 2, async () => {
    started = await startBench(browser);
    return [];
  });
  const bench = started;
  if (!bench) return; // said by now
  const { clients } = size;
  let empty: Heaps | null = null;
  try {
    await run('memory before', 2, async () => {
      empty = await heapsOf(bench);
      return [];
    });
    await run('filling the database', 15, () => fill(bench, size, parts.say));
    await run('list', 2, () => benchList(bench));
    const list = await openList(bench);
    await run('status, warm', 2, () => benchWarmStatus(bench, clients));
    await run('list rows', 2, () => benchRows(bench, clients));
    await run('status, cold', 3, () => benchColdStatus(bench, clients));
    await list.close();
    await run('opening', 3, () => benchOpening(bench));
    await run('memory', 3, () => benchMemory(bench, empty));
    await run('a note', 3, () => benchNotes(bench));
    await run('overview', 4, () => benchOverview(bench));
    await run('charts', 4, () => benchCharts(bench));
    await run('report', 4, () => benchReport(bench));
    await run('reminders', 2, () => benchReminders(bench));
    await run('retention', 8, () => benchRetention(bench));
    await run('palette', 2, () => benchPalette(bench));
    await run('idle hour', 1, () => benchIdleHour(bench));
    await run('backup', 4, () => benchBackup(bench));
    await run('table', 10, () => benchFile(bench, clients));
  } finally {
    await bench.close();
  }
}
