import { browser } from 'wxt/browser';

/** Every right that the manifest of some browser names, and `sites`; each has its words in the namespace `permissions`. */
export const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'scripting',
  'activeTab',
  'contextMenus',
  'alarms',
  'notifications',
  'sidePanel',
  'downloads',
  'offscreen',
  'sites',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export interface AskedPermission {
  id: Permission;
  /** Not there from the start: the user is asked first. */
  isAskedLater: boolean;
}

/** The part of a manifest that says what an extension may do. */
export interface ManifestRights {
  permissions?: readonly string[] | undefined;
  optional_permissions?: readonly string[] | undefined;
  host_permissions?: readonly string[] | undefined;
  optional_host_permissions?: readonly string[] | undefined;
}

/**
 * What Sideline may do in this browser, by its manifest, in the order in which it is explained. That none is left out is checked
 * on what was built (tests/built/permissions.built.ts).
 */
export function askedPermissions(manifest: ManifestRights = browser.runtime.getManifest()): AskedPermission[] {
  const now = new Set(manifest.permissions);
  const later = new Set(manifest.optional_permissions);
  if (manifest.host_permissions?.length) now.add('sites');
  if (manifest.optional_host_permissions?.length) later.add('sites');
  return PERMISSIONS.filter((id) => now.has(id) || later.has(id)).map((id) => ({ id, isAskedLater: !now.has(id) }));
}
