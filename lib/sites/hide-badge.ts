import { settingsItem } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';

/** "Hide here": no badge on this origin until the user shows it again in the options. The panel still knows the client. */
export async function hideBadgeOn(origin: string): Promise<void> {
  await navigator.locks.request('sideline:badge-hidden', async () => {
    const { badgeHidden } = await settingsItem.getValue();
    if (!badgeHidden.includes(origin)) await updateSettings({ badgeHidden: [...badgeHidden, origin] });
  });
}
