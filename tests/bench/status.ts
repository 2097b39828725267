import { setTimeout as pause } from 'node:timers/promises';
import type { BenchBrowser } from './extension.ts';
import { type Asked, askAboutLinks } from './lists.ts';
import { type BenchRow, both, median, quantile } from './stats.ts';

const WARM = 300;
const COLD = 10;
/** From the worker's end to the next message, in ms: it is not being ended any more. */
const REST = 500;

const anyOf = (clients: number): number => Math.floor(Math.random() * clients);
const listOf = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** Both at quantile `q` within twice the reference and `more` ms. */
const isWithin = (samples: number[], reference: number[], more: number) => (q: number) =>
  quantile(samples, q) <= 2 * quantile(reference, q) + more;

/** The status of one record, asked for by a page; any of all clients, so that hardly any was asked for before. */
export async function benchWarmStatus(bench: BenchBrowser, clients: number): Promise<BenchRow[]> {
  await askAboutLinks(
    bench,
    listOf(20, () => [anyOf(clients)]),
  ); // warm-up
  // In turns, so that whatever slows the machine slows both.
  const asked: Asked[] = Array.from({ length: 2 * WARM }, (_, n) => (n % 2 === 0 ? null : [anyOf(clients)]));
  const took = await askAboutLinks(bench, asked);
  const [trip, one] = [took.filter((_, n) => n % 2 === 0), took.filter((_, n) => n % 2 === 1)];
  const holds = isWithin(one, trip, 2);
  return [
    {
      what: 'status of one record, warm',
      measured: both(one),
      reference: `empty round trip ${both(trip)}`,
      budget: '≤ 2 × round trip + 2 ms',
      held: holds(0.5) && holds(0.95),
    },
  ];
}

/** The same, asked of a worker that the browser has ended: it starts, opens the database and looks. */
export async function benchColdStatus(bench: BenchBrowser, clients: number): Promise<BenchRow[]> {
  const [trip, one]: [number[], number[]] = [[], []];
  for (let n = 0; n < 2 * COLD; n++) {
    await bench.driver.killBackground();
    await pause(REST);
    const [took = Number.NaN] = await askAboutLinks(bench, [n % 2 === 0 ? null : [anyOf(clients)]]);
    (n % 2 === 0 ? trip : one).push(took);
  }
  const holds = isWithin(one, trip, 0);
  return [
    {
      what: 'status of one record, cold',
      measured: both(one),
      reference: `empty cold round trip ${both(trip)}`,
      budget: '≤ 2 × cold round trip',
      held: holds(0.5) && holds(0.95),
    },
  ];
}

/** 200 rows of a list in one message: of other clients each time, then of the same ones, as when a list is scrolled back. */
export async function benchRows(bench: BenchBrowser, clients: number): Promise<BenchRow[]> {
  const budget = bench.driver.browser === 'chromium' ? 15 : 30;
  const row = (what: string, samples: number[], trip: number[]): BenchRow => ({
    what: `200 list rows in one message, ${what}`,
    measured: both(samples),
    reference: `empty round trip ${both(trip)}`,
    budget: `≤ ${budget} ms`,
    held: median(samples) <= budget,
  });
  const trip = await askAboutLinks(
    bench,
    listOf(50, () => null),
  );
  const any = await askAboutLinks(
    bench,
    listOf(50, () => listOf(200, () => anyOf(clients))),
  );
  const same = listOf(200, () => anyOf(clients));
  await askAboutLinks(
    bench,
    listOf(10, () => same),
  );
  const again = await askAboutLinks(
    bench,
    listOf(50, () => same),
  );
  return [row('asked for again', again, trip), { ...row('of any clients', any, trip) }];
}
