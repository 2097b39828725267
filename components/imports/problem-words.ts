import type { WordOf } from '@/components/ui';
import type { LineProblem } from '@/lib/imports/line';

/** Why a line is refused, in words: by the reading of the file, or by the gates like any other entry. */
export function problemWords({ code, params = {} }: LineProblem, wordOf: WordOf): string {
  const field = typeof params.field === 'string' ? wordOf(`imports:field.${params.field}`) : undefined;
  const all = { ...params, ...(field !== undefined && { field }) };
  return (
    wordOf(`imports:problem.${code}`, all) ?? wordOf(`refusals:${code}`, all) ?? wordOf(`backup:refused.${code}`, all) ?? code
  );
}
