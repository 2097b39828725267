import { settingsItem } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';

async function changeSites(origin: string, system: string | null): Promise<void> {
  await navigator.locks.request('sideline:sites', async () => {
    const others = (await settingsItem.getValue()).sites.filter((site) => site.origin !== origin);
    await updateSettings({ sites: system === null ? others : [...others, { origin, system }] });
  });
}

/** Remembers which system runs on an own host. The worker notices and starts the scripts there (reconcile.ts). */
export const assignSite = (origin: string, system: string): Promise<void> => changeSites(origin, system);

/** Forgets an own host; the browser's permission for it is another matter. */
export const forgetSite = (origin: string): Promise<void> => changeSites(origin, null);
