import type { PolicyVersion } from '@/lib/schema/policy-version';
import { policyVersionsItem } from '@/lib/settings/policy-versions';
import { useStorageItem } from './use-storage-item';

/** The team's rules as they were saved, oldest first; undefined while they are read. */
export const usePolicyVersions = (): PolicyVersion[] | undefined => useStorageItem(policyVersionsItem);
