import { storage } from 'wxt/utils/storage';
import type { Policy } from '@/lib/schema/policy';

/** Rules as they once were in force. */
export interface PolicyVersion {
  version: number;
  /** Instant of saving in ms; absent for rules that nobody saved: the first ones. */
  savedAt?: number;
  /** Handle of who saved them. */
  author?: string;
  /** As the team stored them, without what an administrator fixed. */
  policy: Policy;
}

const KEPT = 200;

/** The team's rules, oldest first, with those in force; empty until rules are saved for the first time. */
export const policyVersionsItem = storage.defineItem<PolicyVersion[]>('local:policies', { fallback: [], version: 1 });

/**
 * Puts a version at the end of those kept; the oldest go.
 * @param before the rules that it replaces, kept too if they are not yet
 */
export function withVersion(kept: readonly PolicyVersion[], before: Policy, next: PolicyVersion): PolicyVersion[] {
  const earlier = kept.filter(({ version }) => version < next.version);
  const isKept = earlier.some(({ version }) => version === before.version);
  return [...earlier, ...(isKept ? [] : [{ version: before.version, policy: before }]), next].slice(-KEPT);
}
