import { storage } from 'wxt/utils/storage';
import type { BadgePlace } from '@/lib/messages/protocol';

/** Where the user put the badge, by origin. A view preference: not part of settings or backups. */
export const badgePlacesItem = storage.defineItem<Record<string, BadgePlace>>('local:badge-places', { fallback: {}, version: 1 });

/** One after the other: two tabs may say so at once. */
export async function rememberBadgePlace(origin: string, place: BadgePlace): Promise<void> {
  await navigator.locks.request('sideline:badge-places', async () => {
    await badgePlacesItem.setValue({ ...(await badgePlacesItem.getValue()), [origin]: place });
  });
}
