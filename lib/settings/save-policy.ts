import { keepCategories } from '@/lib/domain/policy/keep-categories';
import { type Policy, policy as policySchema } from '@/lib/schema/policy';
import { storedPolicy } from './effective-policy';
import { ensureAuthor } from './ensure-author';
import type { FixedRules } from './managed';
import { policyVersionsItem, withVersion } from './policy-versions';
import { settingsItem } from './settings';

/** What an administrator fixed is not the team's: below it, the team's own stays as it was. */
function withoutFixed(wanted: Policy, own: Policy, fixed: FixedRules = {}): Policy {
  const { weights, categories = [], ...others } = fixed;
  const kept = Object.fromEntries(Object.keys(others).map((key) => [key, own[key as keyof Policy]]));
  const keptWeights = Object.fromEntries(Object.keys(weights ?? {}).map((key) => [key, own.weights[Number(key) as 1 | 2 | 3]]));
  const isTheirs = (id: string) => categories.some((one) => one.id === id);
  return {
    ...wanted,
    ...kept,
    weights: { ...wanted.weights, ...keptWeights },
    categories: [...wanted.categories.filter(({ id }) => !isTheirs(id)), ...own.categories.filter(({ id }) => isTheirs(id))],
  };
}

/**
 * Puts rules in force: they get the next number, and those before are kept (policy-versions.ts).
 * @param basedOn number of the rules that were changed; if others are in force by now, nothing is written. Absent: whatever is in
 * force is replaced
 * @param now instant in ms
 * @returns false if others were saved meanwhile
 */
export async function savePolicy(wanted: Policy, now: number, basedOn?: number): Promise<boolean> {
  const { author } = await ensureAuthor();
  return navigator.locks.request('sideline:settings', async () => {
    const settings = await settingsItem.getValue();
    const own = storedPolicy(settings);
    if (basedOn !== undefined && own.version !== basedOn) return false;
    const version = own.version + 1;
    const policy = policySchema.parse({ ...keepCategories(withoutFixed(wanted, own, settings.fixed), own), version });
    const kept = await policyVersionsItem.getValue();
    await policyVersionsItem.setValue(withVersion(kept, own, { version, savedAt: now, author, policy }));
    await settingsItem.setValue({ ...settings, policy });
    return true;
  });
}
