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

/** As the report says it: short times in tenths of a millisecond, long ones in seconds. */
export const ms = (value: number): string =>
  value < 100 ? `${value.toFixed(1)} ms` : value < 10_000 ? `${value.toFixed(0)} ms` : `${(value / 1000).toFixed(1)} s`;

export const both = (samples: readonly number[]): string => `p50 ${ms(median(samples))}, p95 ${ms(quantile(samples, 0.95))}`;

/** One row of the report: what was measured, against what, and the budget if there is one. */
export interface BenchRow {
  what: string;
  measured: string;
  reference: string;
  budget: string;
  /** Undefined where there is no budget. */
  held?: boolean;
  /** Events stored when it was measured; absent where that does not matter. */
  events?: number;
}
