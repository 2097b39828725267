/** Leaves out what is not there. */
export const given = (...lines: (string | undefined | false)[]): string[] =>
  lines.filter((line): line is string => typeof line === 'string' && line !== '');
