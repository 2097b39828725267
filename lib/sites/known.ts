import { browser } from 'wxt/browser';
import { curtainItem } from '@/lib/settings/curtain';
import { ensureAuthor } from '@/lib/settings/ensure-author';
import { type Settings, settingsItem } from '@/lib/settings/settings';
import { RowMemory } from '@/lib/store/row-memory';
import { badgePlacesItem } from './badge-places';
import { grantedOrigins } from './granted-origins';
import { guardHushItem } from './guard-hush';
import { remembered } from './remembered';

/** What every report of a page needs, kept in the worker's memory while it runs, so that a badge waits for one look-up only. */
export const known = {
  settings: remembered(() => settingsItem.getValue()),
  granted: remembered(grantedOrigins),
  places: remembered(() => badgePlacesItem.getValue()),
  hushed: remembered(() => guardHushItem.getValue()),
  curtain: remembered(() => curtainItem.getValue()),
  /** For lists, which ask for the same rows at every scrolling. Notices by itself that something was written. */
  rows: new RowMemory(),
};

/** The settings as commands need them, with an author handle (`ensureAuthor`): from memory once there is one. */
export async function knownAuthor(): Promise<Settings> {
  const settings = await known.settings.get();
  return settings.author ? settings : ensureAuthor();
}

/** Forgets what changed. Call once, at the worker's top level, before any other listener to the same events. */
export function keepKnownFresh(): void {
  settingsItem.watch(() => known.settings.forget());
  badgePlacesItem.watch(() => known.places.forget());
  guardHushItem.watch(() => known.hushed.forget());
  curtainItem.watch(() => known.curtain.forget());
  browser.permissions.onAdded.addListener(() => known.granted.forget());
  browser.permissions.onRemoved.addListener(() => known.granted.forget());
}
