import type { Playbook } from '@/lib/schema/playbook';

/** JSON in one order of keys, without what is not there. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, ordered(one)]),
  );
}

/** What a person reads or hears of it. A damaged one has some content, too: it is compared, not tripped over. */
const content = ({ title, purpose, blocks, reactions, never, calm, exits, letter }: Playbook): string =>
  JSON.stringify(ordered({ title, purpose, blocks, reactions, never, calm, exits, letter }));

/** Whether two playbooks say the same, whatever their numbers and whether they are in use. */
export const samePlaybook = (a: Playbook, b: Playbook): boolean => content(a) === content(b);
