import { keepCategories } from '@/lib/domain/policy/keep-categories';
import { mayChangeRules } from '@/lib/domain/policy/may-change-rules';
import { type Policy, policy as policySchema } from '@/lib/schema/policy';
import { storedPolicy } from './effective-policy';
import { ensureAuthor } from './ensure-author';
import type { FixedRules } from './managed';
import { policyVersionsItem, withVersion } from './policy-versions';
import { type Settings, settingsItem } from './settings';

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

/** Puts rules in force under the next number and keeps those before. Call with the lock of the settings held. */
export async function putInForce(wanted: Policy, settings: Settings, now: number): Promise<void> {
  const own = storedPolicy(settings);
  const version = own.version + 1;
  const policy = policySchema.parse({ ...keepCategories(withoutFixed(wanted, own, settings.fixed), own), version });
  const kept = await policyVersionsItem.getValue();
  await policyVersionsItem.setValue(withVersion(kept, own, { version, savedAt: now, author: settings.author, policy }));
  await settingsItem.setValue({ ...settings, policy });
}

/** `outdated`: others were saved meanwhile; `not-yours`: somebody else changes the rules (B-manager). Nothing was written then. */
export type SavedPolicy = 'saved' | 'outdated' | 'not-yours';

/**
 * Puts rules in force that this user changed: they get the next number, and those before are kept (policy-versions.ts). Rules of a file
 * are taken by takeRules.
 * @param now instant in ms
 * @param basedOn number of the rules that were changed
 */
export async function savePolicy(wanted: Policy, now: number, basedOn: number): Promise<SavedPolicy> {
  await ensureAuthor();
  return navigator.locks.request('sideline:settings', async () => {
    const settings = await settingsItem.getValue();
    if (!mayChangeRules(settings)) return 'not-yours';
    if (storedPolicy(settings).version !== basedOn) return 'outdated';
    await putInForce(wanted, settings, now);
    return 'saved';
  });
}
