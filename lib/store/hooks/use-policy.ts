import { useMemo } from 'react';
import type { Policy } from '@/lib/schema/policy';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { useSettings } from './use-settings';

/** The policy in force; undefined while the settings load. */
export function usePolicy(): Policy | undefined {
  const [settings] = useSettings();
  return useMemo(() => settings && effectivePolicy(settings), [settings]);
}
