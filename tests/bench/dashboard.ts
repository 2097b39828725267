import type { BenchBrowser } from './extension.ts';
import type { ViewFigures } from './in-page/views.ts';
import { type BenchRow, both, ms, quantile } from './stats.ts';

const SMOOTH = 50;
const KEYSTROKE = 50;

/** Firefox does not tell tasks: there it is the longest time between two beats of a timer. */
const pauseOf = (longest: number): string => (longest === 0 ? 'none over 50 ms' : ms(longest));

const keystrokeRow = (what: string, keystrokes: number[]): BenchRow => ({
  what,
  measured: both(keystrokes),
  reference: `${keystrokes.length} keystrokes, until they are answered`,
  budget: `p95 ≤ ${KEYSTROKE} ms`,
  held: quantile(keystrokes, 0.95) <= KEYSTROKE,
});

/** The table of all clients: first rows, a letter typed, scrolling. */
export async function benchOverview({ call }: BenchBrowser): Promise<BenchRow[]> {
  const { firstRows, all, keystrokes, longest } = await call('measureOverview');
  return [
    {
      what: 'overview: first rows',
      measured: ms(firstRows),
      reference: `all clients and notes read: ${ms(all)}`,
      budget: '≤ 1 s',
      held: firstRows <= 1_000,
    },
    keystrokeRow('overview: search, a keystroke', keystrokes),
    {
      what: 'overview: longest pause while scrolling',
      measured: pauseOf(longest),
      reference: '80 steps of 600 px, four jumps',
      budget: '≤ 50 ms',
      held: longest <= SMOOTH,
    },
  ];
}

/** A section without a budget of its own. */
const viewRow = (what: string, { first, all, longest }: ViewFigures): BenchRow => ({
  what,
  measured: `first ${ms(first)}, all ${ms(all)}`,
  reference: `longest pause of the page ${pauseOf(longest)}`,
  budget: '',
});

export const benchCharts = async ({ call }: BenchBrowser): Promise<BenchRow[]> => [
  viewRow('charts', await call('measureCharts')),
];
export const benchReport = async ({ call }: BenchBrowser): Promise<BenchRow[]> => [
  viewRow('report, then that of the month before', await call('measureReport')),
];
export const benchReminders = async ({ call }: BenchBrowser): Promise<BenchRow[]> => [
  viewRow('list of reminders', await call('measureReminders')),
];

export async function benchRetention({ call }: BenchBrowser): Promise<BenchRow[]> {
  const { first, all, longest } = await call('measureRetention');
  return [
    {
      what: 'kept too long, when everything is',
      measured: `first ${ms(first)}, next clients ${ms(all)}`,
      reference: `longest pause of the page ${pauseOf(longest)}`,
      budget: '',
    },
  ];
}

export async function benchPalette({ call }: BenchBrowser): Promise<BenchRow[]> {
  const { keystrokes, longest } = await call('measurePalette');
  const row = keystrokeRow('palette: search, a keystroke', keystrokes);
  return [{ ...row, reference: `${row.reference}; longest pause ${pauseOf(longest)}` }];
}
