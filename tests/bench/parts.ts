import type { BenchRow } from './stats.ts';

const MINUTE = 60_000;

/** Rejects after `minutes`, so that one part that hangs does not hold up all that come after it. */
async function within<T>(minutes: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${minutes} minutes`)), minutes * MINUTE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The parts of a run: each gives rows of the report, and one that fails becomes a row that says so. */
export class Parts {
  readonly rows: BenchRow[] = [];
  failed = 0;

  constructor(readonly say: (line: string) => void) {}

  /** Measures one part. @param what its name in the report @param minutes how long it may take at most */
  async run(what: string, minutes: number, measure: () => Promise<BenchRow[]>): Promise<void> {
    const start = Date.now();
    this.say(`${what} …`);
    try {
      const rows = await within(minutes, measure());
      this.rows.push(...rows);
      const took = ((Date.now() - start) / 1000).toFixed(0);
      for (const row of rows) this.say(`  ${row.what}: ${row.measured}${row.held === false ? ' MISSED' : ''}`);
      this.say(`  (${took} s)`);
    } catch (error) {
      this.failed += 1;
      const measured = `FAILED: ${error instanceof Error ? error.message : String(error)}`;
      this.say(`  ${measured}`);
      this.rows.push({ what, measured, reference: '', budget: '', held: false });
    }
  }
}
