import { effectivePolicy } from '@/lib/settings/effective-policy';
import { hushGuards } from './guard-hush';
import { known } from './known';
import { refreshTabs } from './refresh-tabs';

/** "Not again today" was chosen on a guard: pages in other tabs learn of it too. */
export async function hushGuard(clients: readonly string[]): Promise<void> {
  await hushGuards(clients, effectivePolicy(await known.settings.get()), Date.now());
  known.hushed.forget();
  await refreshTabs();
}
