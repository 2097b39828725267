import { type BenchBrowser, startBench } from './extension.ts';
import { askAboutLinks, longestOwnTask, openList } from './lists.ts';
import { benchOverview } from './overview.ts';
import type { BrowserName } from '../e2e/drivers/driver.ts';
import { type BenchRow, median, quantile } from './stats.ts';

/** How much is stored when the look-ups are measured. */
export interface Size {
  clients: number;
  eventsEach: number;
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const both = (samples: readonly number[]): string => `p50 ${ms(median(samples))}, p95 ${ms(quantile(samples, 0.95))}`;

/** An empty round trip: a message that the worker's router refuses without looking at anything. */
const roundTrips = (page: BenchBrowser['page'], times: number): Promise<number[]> =>
  page.evaluate(async (count: number) => {
    const api = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
    const samples: number[] = [];
    for (let n = 0; n < count; n++) {
      const from = performance.now();
      await api.runtime.sendMessage({ type: 'bench.nothing' }).catch(() => undefined);
      samples.push(performance.now() - from);
    }
    return samples;
  }, times);

/** Look-ups, writes and import with much stored, each beside its reference in the same run. */
export async function benchStore(
  browser: BrowserName,
  { clients, eventsEach }: Size,
  say: (line: string) => void,
): Promise<BenchRow[]> {
  const bench = await startBench(browser);
  const name = (what: string) => `${browser}: ${what}`;
  try {
    for (let done = 0; done < clients; done += 10_000) {
      await bench.call('seed', done, Math.min(clients, done + 10_000), eventsEach);
      say(`  ${browser}: ${Math.min(clients, done + 10_000)} of ${clients} clients stored`);
    }
    const stored = `${clients} clients, ${clients * eventsEach} events`;
    await bench.call('lookUp', 20, 1, clients); // warm-up
    const trip = await roundTrips(bench.page, 100);
    const one = await bench.call('lookUp', 300, 1, clients);
    const many = await bench.call('lookUp', 50, 200, clients);
    const list = await openList(bench);
    await askAboutLinks(bench, 10, 200); // warm-up
    const rows = await askAboutLinks(bench, 50, 200);
    const longest = browser === 'chromium' ? await longestOwnTask(list) : null;
    await list.close();
    const bare = await bench.call('bareAdd', 60);
    const note = await bench.call('writeNote', 60);
    const overview = await benchOverview(bench, name(`overview, ${stored}`));
    const imported = await bench.call('importBackup', 2_000, 10);
    const bulk = await bench.call('bareBulkAdd', 2_000, 10);
    // The look-up itself; its message is the round trip, measured beside it.
    const lookUp = [median(one) + median(trip), quantile(one, 0.95) + quantile(trip, 0.95)] as const;
    const budget = [2 * median(trip) + 2, 2 * quantile(trip, 0.95) + 2] as const;
    const listBudget = browser === 'chromium' ? 15 : 30;
    return [
      {
        what: name(`status of one record, warm, ${stored}`),
        measured: `p50 ${ms(lookUp[0])}, p95 ${ms(lookUp[1])}`,
        reference: `empty round trip ${both(trip)}`,
        budget: `≤ 2 × round trip + 2 ms`,
        held: lookUp[0] <= budget[0] && lookUp[1] <= budget[1],
      },
      {
        what: name('status of 200 records'),
        measured: both(many),
        reference: `empty round trip ${both(trip)}`,
        budget: `≤ ${listBudget} ms`,
        held: median(many) + median(trip) <= listBudget,
      },
      {
        what: name('200 list rows, one message from the page'),
        measured: both(rows),
        reference: `empty round trip ${both(trip)}`,
        budget: `≤ ${listBudget} ms`,
        held: median(rows) <= listBudget,
      },
      ...(longest === null
        ? []
        : [
            {
              what: name('own longest task with 2,000 rows'),
              measured: ms(longest),
              reference: '10,000 links, opened and scrolled through',
              budget: '≤ 50 ms',
              held: longest <= 50,
            },
          ]),
      ...overview,
      {
        what: name('a note written, page to disk'),
        measured: both(note),
        reference: `bare strict add ${both(bare)}`,
        budget: '≤ 3 × bare add',
        held: median(note) <= 3 * median(bare),
      },
      {
        what: name('backup of 20,000 events imported, checked'),
        measured: ms(imported),
        reference: `bare bulkAdd ${ms(bulk)}`,
        budget: '≥ 0.5 × its speed',
        held: bulk / imported >= 0.5,
      },
    ];
  } finally {
    await bench.close();
  }
}
