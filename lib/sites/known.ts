import { browser } from 'wxt/browser';
import { settingsItem } from '@/lib/settings/settings';
import { badgePlacesItem } from './badge-places';
import { grantedOrigins } from './granted-origins';
import { remembered } from './remembered';

/** What every report of a page needs, kept in the worker's memory while it runs, so that a badge waits for one look-up only. */
export const known = {
  settings: remembered(() => settingsItem.getValue()),
  granted: remembered(grantedOrigins),
  places: remembered(() => badgePlacesItem.getValue()),
};

/** Forgets what changed. Call once, at the worker's top level, before any other listener to the same events. */
export function keepKnownFresh(): void {
  settingsItem.watch(() => known.settings.forget());
  badgePlacesItem.watch(() => known.places.forget());
  browser.permissions.onAdded.addListener(() => known.granted.forget());
  browser.permissions.onRemoved.addListener(() => known.granted.forget());
}
