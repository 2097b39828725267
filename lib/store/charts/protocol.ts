import type { BookState } from '../overview/protocol';
import type { ChartData, ChartQuestion } from './chart-data';
import type { MonthData, MonthQuestion } from './month-data';

/** What the page asks the worker of charts and reports. */
export interface ChartAsks {
  charts: { input: ChartQuestion; output: ChartData };
  month: { input: MonthQuestion; output: MonthData };
}
export type ChartAskName = keyof ChartAsks;

/** What goes to the worker and what comes from it. */
export type ToChartWorker = { [N in ChartAskName]: { turn: number; name: N; input: ChartAsks[N]['input'] } }[ChartAskName];
export type FromChartWorker = { turn: number; output?: unknown; error?: string } | { state: BookState };
