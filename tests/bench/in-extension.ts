/**
 * Measures that need the extension's own database: runs in a page of the extension (tests/bench/extension.ts puts it into a
 * copy of the built folder; it is in no build that people get).
 */
import { ringsInAnHour } from './in-page/alarms';
import { bareAdd, bareBulk, bareNote } from './in-page/bare';
import { fillDatabase } from './in-page/filling';
import { measureFile } from './in-page/file';
import { measureOpening } from './in-page/opening';
import { measureOverview } from './in-page/overview';
import { measureCharts, measurePalette, measureReminders, measureReport, measureRetention } from './in-page/views';
import { takeInBackup, writeNotes } from './in-page/writes';

const bench = {
  fillDatabase,
  writeNotes,
  takeInBackup,
  bareAdd,
  bareBulk,
  bareNote,
  measureOverview,
  measureCharts,
  measureReport,
  measureReminders,
  measureRetention,
  measurePalette,
  measureFile,
  measureOpening,
  ringsInAnHour,
};
export type Bench = typeof bench;

/** How a measure that was begun is getting on. */
export interface JobState {
  isOver: boolean;
  value?: unknown;
  error?: string;
}

const jobs: JobState[] = [];
const benchJobs = {
  start(name: keyof Bench, args: never[]): number {
    const state: JobState = { isOver: false };
    const measure = bench[name] as (...all: never[]) => Promise<unknown>;
    measure(...args).then(
      (value) => Object.assign(state, { isOver: true, value }),
      (error: unknown) => Object.assign(state, { isOver: true, error: error instanceof Error ? error.message : String(error) }),
    );
    return jobs.push(state) - 1;
  },
  state: (job: number): JobState => jobs[job] ?? { isOver: true, error: 'no such measure' },
};
Object.assign(globalThis, { benchJobs });
