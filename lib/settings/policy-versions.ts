import { storage } from 'wxt/utils/storage';
import type { Policy } from '@/lib/schema/policy';
import type { PolicyVersion } from '@/lib/schema/policy-version';

/** How many versions are kept; more than a team saves in years. */
export const KEPT_VERSIONS = 200;

/** The team's rules, oldest first, with those in force; empty until rules are saved for the first time. */
export const policyVersionsItem = storage.defineItem<PolicyVersion[]>('local:policies', { fallback: [], version: 1 });

/**
 * Puts a version at the end of those kept; the oldest go.
 * @param before the rules that it replaces, kept too if they are not yet
 */
export function withVersion(kept: readonly PolicyVersion[], before: Policy, next: PolicyVersion): PolicyVersion[] {
  const earlier = kept.filter(({ version }) => version < next.version);
  const isKept = earlier.some(({ version }) => version === before.version);
  return [...earlier, ...(isKept ? [] : [{ version: before.version, policy: before }]), next].slice(-KEPT_VERSIONS);
}
