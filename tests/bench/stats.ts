/** The value below which the share `q` of the samples lies, between neighbours linearly. NaN for no samples. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = samples.filter(Number.isFinite).toSorted((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at % 1);
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** One row of the report: what was measured, against what, and the budget if there is one. */
export interface BenchRow {
  what: string;
  measured: string;
  reference: string;
  budget: string;
  /** Undefined where there is no budget. */
  held?: boolean;
}
