import type { BenchBrowser } from './extension.ts';
import { type BenchRow, median, quantile } from './stats.ts';

/** What was measured, in ms. */
interface Measured {
  firstRows: number;
  /** Until everything was read, notes too. */
  all: number;
  keystrokes: number[];
  /** Longest task while scrolling; null where the browser does not tell. */
  longest: number | null;
}

/** Typed letter by letter; each finds somebody at every length. */
const QUERIES = ['müller g', 'ромашка', 'acme 1', 'papers', 'call 3', 'northwind tr', 'contoso ltd', 'without'];

/** Runs in the benchmark's page: opens the dashboard in a frame of it, types and scrolls there as a person would. */
async function measure(queries: string[]): Promise<Measured> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0;width:1280px;height:800px;background:white';
  const tasks: PerformanceEntry[] = [];
  const tellsTasks = PerformanceObserver.supportedEntryTypes.includes('longtask');
  if (tellsTasks) new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ entryTypes: ['longtask'] });
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const find = (selector: string) => frame.contentDocument?.querySelector<HTMLElement>(selector) ?? null;
  const until = async (what: () => boolean) => {
    const end = performance.now() + 120_000;
    while (!what()) {
      if (performance.now() > end) throw new Error(`in vain: ${String(what)}`);
      await wait(2);
    }
  };
  const start = performance.now();
  frame.src = '/dashboard.html#/overview';
  document.body.append(frame);
  await until(() => find('[role=grid] [role=row] a') !== null);
  const firstRows = performance.now() - start;

  const field = () => find('input[type=search]') as HTMLInputElement;
  // As the browser does when a letter is typed: past React's own setter, then the event.
  const write = (text: string) => Reflect.set(HTMLInputElement.prototype, 'value', text, field());
  const type = async (text: string) => {
    const from = performance.now();
    write(text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => find('[role=grid]')?.dataset.answers === text);
    return performance.now() - from;
  };
  await type('w'); // while notes are read it says how far it is
  await until(() => !/%/.test(find('output')?.parentElement?.textContent ?? ''));
  const all = performance.now() - start;
  const keystrokes: number[] = [];
  for (const query of queries) {
    await type('');
    for (let length = 1; length <= query.length; length++) {
      keystrokes.push(await type(query.slice(0, length)));
      await wait(40);
    }
  }
  await type('');
  await wait(500);
  const list = find('[role=grid]');
  if (!list) throw new Error('no table');
  tasks.length = 0;
  for (let at = 0; at < 80; at++) {
    if (at % 20 === 19) list.scrollTop = (list.scrollHeight * at) / 80;
    else list.scrollTop += 600;
    await wait(40);
  }
  await wait(200);
  frame.remove();
  return { firstRows, all, keystrokes, longest: tellsTasks ? Math.max(0, ...tasks.map(({ duration }) => duration)) : null };
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** The table of all clients: first rows, a letter typed, scrolling. @param name of the rows of the report */
export async function benchOverview({ page }: BenchBrowser, name: string): Promise<BenchRow[]> {
  const { firstRows, all, keystrokes, longest } = await page.evaluate(measure, QUERIES);
  const p95 = quantile(keystrokes, 0.95);
  return [
    {
      what: `${name}: first rows`,
      measured: ms(firstRows),
      reference: `all clients and notes read: ${ms(all)}`,
      budget: '≤ 1 s',
      held: firstRows <= 1_000,
    },
    {
      what: `${name}: search, a keystroke`,
      measured: `p50 ${ms(median(keystrokes))}, p95 ${ms(p95)}`,
      reference: `${keystrokes.length} keystrokes, until the rows answer`,
      budget: 'p95 ≤ 50 ms',
      held: p95 <= 50,
    },
    ...(longest === null
      ? []
      : [
          {
            what: `${name}: longest task while scrolling`,
            measured: longest === 0 ? 'none over 50 ms' : ms(longest),
            reference: '80 steps of 600 px, four jumps',
            budget: '≤ 50 ms',
            held: longest <= 50,
          },
        ]),
  ];
}
