import { type Policy, defaultPolicy, policy as policySchema } from '@/lib/schema/policy';
import type { Settings } from './settings';

/** The policy in force: the stored one, numbers added since filled in, or the default in the browser's time zone. */
export function effectivePolicy(settings: Pick<Settings, 'policy'>): Policy {
  if (settings.policy) return policySchema.parse(settings.policy);
  return defaultPolicy(Intl.DateTimeFormat().resolvedOptions().timeZone);
}
