import { type Policy, defaultPolicy, policy as policySchema } from '@/lib/schema/policy';
import type { FixedRules } from './managed';
import type { Settings } from './settings';

let first: Policy | undefined;

/** The policy nobody has changed yet: days as in the browser's time zone. */
export function firstPolicy(): Policy {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions(); // a laptop travels
  if (first?.timeZone !== timeZone) first = defaultPolicy(timeZone);
  return first;
}

/** Filled in once: reading a policy costs more than writing a note otherwise. */
const filledIn = new WeakMap<object, Policy>();

/** The policy as the team stored it, numbers added since filled in; the first one if it never did. */
export function storedPolicy({ policy }: Pick<Settings, 'policy'>): Policy {
  if (!policy) return firstPolicy();
  const known = filledIn.get(policy) ?? policySchema.parse(policy);
  filledIn.set(policy, known);
  return known;
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
