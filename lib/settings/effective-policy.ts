import { type Policy, defaultPolicy, policy as policySchema } from '@/lib/schema/policy';
import type { FixedRules } from './managed';
import type { Settings } from './settings';

/** The policy nobody has changed yet: days as in the browser's time zone. */
export const firstPolicy = (): Policy => defaultPolicy(Intl.DateTimeFormat().resolvedOptions().timeZone);

/** The policy as the team stored it, numbers added since filled in; the first one if it never did. */
export function storedPolicy(settings: Pick<Settings, 'policy'>): Policy {
  return settings.policy ? policySchema.parse(settings.policy) : firstPolicy();
}

/** Categories of an administrator go before a team's own, which stay: notes were written with them. */
export const withFixed = (own: Policy, { weights, categories = [], ...fixed }: FixedRules): Policy => ({
  ...own,
  ...fixed,
  weights: { ...own.weights, ...weights },
  categories: [...categories, ...own.categories.filter(({ id }) => !categories.some((one) => one.id === id))],
});

/** The policy in force: the stored one, with what an administrator has fixed. */
export function effectivePolicy(settings: Pick<Settings, 'policy' | 'fixed'>): Policy {
  const own = storedPolicy(settings);
  return settings.fixed ? withFixed(own, settings.fixed) : own;
}
