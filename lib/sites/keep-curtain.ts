import { remind } from '@/lib/reminders/remind';
import { curtainItem } from '@/lib/settings/curtain';
import { refreshTabs } from './refresh-tabs';

/**
 * Pages of CRMs and notifications follow the curtain (domain 7). Call once at the worker's top level, after what is known was made
 * to forget it.
 */
export function keepCurtain(): void {
  curtainItem.watch(() => {
    void refreshTabs();
    void remind();
  });
}
