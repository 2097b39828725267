const two = (value: number) => String(value).padStart(2, '0');

/**
 * A span as a clock shows it: `4:05`, from an hour on `1:04:05`. Negative spans (a clock set back) read `0:00`.
 * @param ms milliseconds
 */
export function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
