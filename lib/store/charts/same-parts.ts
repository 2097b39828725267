/**
 * A new answer in which every part that says the same as before is the same object: what did not change is not drawn again.
 * @param skipped a part that is not compared: it is long, and nothing is drawn from it
 */
export function sameParts<T extends object>(before: T | undefined, after: T, skipped: keyof T): T {
  if (!before) return after;
  const same = (Object.keys(after) as (keyof T)[])
    .filter((key) => key !== skipped && JSON.stringify(before[key]) === JSON.stringify(after[key]))
    .map((key) => [key, before[key]] as const);
  return { ...after, ...Object.fromEntries(same) };
}
