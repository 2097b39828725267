import type { Policy } from '@/lib/schema/policy';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import type { Settings } from '@/lib/settings/settings';
import { useSettings } from './use-settings';

const policies = new WeakMap<Settings, Policy>();

/** Worked out once for all that show a part of it: names of categories stand in every line of a list. */
function policyOf(settings: Settings): Policy {
  let policy = policies.get(settings);
  if (!policy) policies.set(settings, (policy = effectivePolicy(settings)));
  return policy;
}

/** The policy in force; undefined while the settings load. */
export function usePolicy(): Policy | undefined {
  const [settings] = useSettings();
  return settings && policyOf(settings);
}
