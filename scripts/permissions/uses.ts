import type { Permission } from '@/lib/browser/asked-permissions';

export interface Use {
  /** Where the right is used: a file, and what stands in it. */
  file: string;
  call: string;
  /** For a reviewer: why nothing smaller does. */
  noSmaller: string;
}

/** The code behind every right of the manifests. `sites` are asked for where the user names a CRM. */
export const USES: Record<Permission, Use> = {
  storage: {
    file: 'lib/settings/settings.ts',
    call: 'storage.defineItem',
    noSmaller: 'Settings must outlive the worker, and every page hears of their changes.',
  },
  unlimitedStorage: {
    file: 'lib/store/database.ts',
    call: 'extends Dexie',
    noSmaller:
      'The log is the only copy of what was written. Without it a browser may clear it away when the disk is full, and `navigator.storage.persist()` is refused to extensions.',
  },
  scripting: {
    file: 'lib/sites/reconcile.ts',
    call: 'browser.scripting.registerContentScripts',
    noSmaller: 'A script in the manifest would need its sites at install; registered ones run only where the user allowed it.',
  },
  activeTab: {
    file: 'lib/sites/hooks/use-tab-url.ts',
    call: 'browser.tabs.get',
    noSmaller: '`tabs` would tell the address of every tab at any time; this tells one, after a click.',
  },
  contextMenus: {
    file: 'lib/sites/selection-menu.ts',
    call: 'browser.contextMenus.create',
    noSmaller: 'Warns of nothing at install; made optional it would need a question of its own for one line in a menu.',
  },
  alarms: {
    file: 'lib/reminders/remind.ts',
    call: 'browser.alarms.create',
    noSmaller: 'The worker sleeps; a timer of its own would end with it.',
  },
  notifications: {
    file: 'lib/reminders/remind.ts',
    call: 'browser.notifications.create',
    noSmaller: 'A reminder has to be seen while no page of Sideline is open. Off in the settings, nothing is shown.',
  },
  sidePanel: {
    file: 'lib/sites/open-panel.ts',
    call: 'sidePanel.open',
    noSmaller: 'The panel is the product.',
  },
  downloads: {
    file: 'lib/store/backups/download-backup.ts',
    call: 'browser.downloads.download',
    noSmaller: 'Optional: only for backups as files. Files are deleted only if the browser says that Sideline saved them.',
  },
  offscreen: {
    file: 'lib/store/backups/with-file-url.ts',
    call: 'browser.offscreen.createDocument',
    noSmaller: 'Optional, with `downloads`: a worker cannot make the address of a file.',
  },
  sites: {
    file: 'lib/sites/hooks/use-site-access.ts',
    call: 'browser.permissions.request',
    noSmaller: 'CRMs stand on any host, also in a company’s own network, so the list cannot be shorter; each is asked for alone.',
  },
};
