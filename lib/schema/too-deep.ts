/** Nothing of ours nests deeper than a dozen levels. */
const MAX_DEPTH = 100;

const isNest = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Whether JSON from outside nests so deep that what walks through it would run out of stack. Looked at level by level, which
 * needs none, before anything else looks at a file.
 */
export function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isNest);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    const next: object[] = [];
    for (const one of level) for (const inner of Object.values(one) as unknown[]) if (isNest(inner)) next.push(inner);
    level = next;
  }
  return false;
}
