export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** Days between two instants (ms), as a fraction; negative if `to` is earlier. */
export const daysBetween = (from: number, to: number): number => (to - from) / DAY_MS;
