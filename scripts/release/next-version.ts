const PARTS = ['major', 'minor', 'patch'] as const;

const numbers = (version: string): number[] => version.split('.').map(Number);

/** Is `a` the later version? */
export function isLater(a: string, b: string): boolean {
  const [left, right] = [numbers(a), numbers(b)];
  const differing = left.findIndex((part, index) => part !== right[index]);
  return differing !== -1 && (left[differing] ?? 0) > (right[differing] ?? 0);
}

/**
 * The version to come.
 * @param wanted `major`, `minor`, `patch`, or the version itself, of three numbers
 * @throws in words that say what to do
 */
export function nextVersion(current: string, wanted: string): string {
  const place = PARTS.findIndex((part) => part === wanted);
  const raised = numbers(current).map((part, index) => (index < place ? part : index === place ? part + 1 : 0));
  const next = place === -1 ? wanted : raised.join('.');
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(next))
    throw new Error(`Say patch, minor, major, or a version such as 1.2.3; not “${wanted}”.`);
  if (!isLater(next, current)) throw new Error(`${next} is not later than ${current}; browsers update only upwards.`);
  return next;
}
