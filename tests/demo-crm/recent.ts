/** `path` looked at now: first of at most five, none twice. */
export function withRecent(recent: string[], path: string): string[] {
  return [path, ...recent.filter((one) => one !== path)].slice(0, 5);
}
