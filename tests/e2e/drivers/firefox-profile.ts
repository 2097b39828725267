import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Beside Firefox's own files in a profile that is kept. */
const HOST_FILE = 'sideline-hosts.json';

export interface ProfileOptions {
  geckoId: string;
  /** Host of the extension's pages. */
  uuid: string;
  language: string;
  /** Folder in which files are saved without a question. */
  downloads: string;
  /** Default: a new one. */
  folder?: string | undefined;
}

/** Host that an earlier start gave the extension's pages in this profile; its database is kept under it. */
export function knownUuid(folder: string, geckoId: string): string | undefined {
  const file = join(folder, HOST_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)[geckoId] : undefined;
}

/** A fresh profile folder: quiet, without updates, with a known address for the extension's pages. */
export function firefoxProfile({ geckoId, uuid, language, downloads, folder: kept }: ProfileOptions): string {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'sideline-firefox-'));
  if (kept !== undefined) writeFileSync(join(folder, HOST_FILE), JSON.stringify({ [geckoId]: uuid }));
  const prefs = {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    // Only this profile's extensions, none that are installed for the whole system.
    'extensions.enabledScopes': 5,
    'extensions.autoDisableScopes': 0,
    // An unpacked extension is gone after every start, and would take its database with it.
    'extensions.webextensions.keepStorageOnUninstall': kept !== undefined,
    'extensions.webextensions.keepUuidOnUninstall': kept !== undefined,
    'intl.accept_languages': language === 'ru' ? 'ru, en' : 'en',
    'alerts.useSystemBackend': false, // notifications are windows of its own, which a test can press
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false, // it would take the focus
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.tabs.warnOnClose': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'dom.disable_beforeunload': true,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#no-remote-settings',
    'sidebar.animation.enabled': false,
    'toolkit.cosmeticAnimations.enabled': false,
    'toolkit.telemetry.enabled': false,
  };
  const lines = Object.entries(prefs).map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`);
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
  return folder;
}
