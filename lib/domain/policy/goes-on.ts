import type { PolicyVersion } from '@/lib/schema/policy-version';

/** One saving of rules: its number, its instant and who did it. A number alone says nothing, for each profile counts by itself. */
const saving = ({ version, savedAt, author }: PolicyVersion): string => JSON.stringify([version, savedAt ?? 0, author ?? '']);

/**
 * Do these versions go on from those kept here? Then they are the same team's, and can take their place with their own numbers: on a
 * new computer, or where an older state of the same profile is brought up to date.
 * @param kept here, oldest first; empty if rules were never saved
 * @param theirs of a file, with the rules in force there
 */
export function goesOn(kept: readonly PolicyVersion[], theirs: readonly PolicyVersion[]): boolean {
  const known = new Set(theirs.map(saving));
  return theirs.length > kept.length && kept.every((one) => known.has(saving(one)));
}
