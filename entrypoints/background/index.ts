import { answerAddressBar } from '@/lib/find/address-bar';
import { registerHandlers } from '@/lib/messages/router';
import { keepReminders } from '@/lib/reminders/keep-reminders';
import { keepTimer } from '@/lib/reminders/keep-timer';
import { remind, remindSoon } from '@/lib/reminders/remind';
import { settingsItem, type Settings } from '@/lib/settings/settings';
import { onAlarm } from '@/lib/sites/alarm';
import { onBadgeClick } from '@/lib/sites/badge-click';
import { rememberBadgePlace } from '@/lib/sites/badge-places';
import { onCommand } from '@/lib/sites/commands';
import { answerFirstRun } from '@/lib/sites/first-run-in-tests';
import { followRules } from '@/lib/sites/follow-rules';
import { onTabUpdated } from '@/lib/sites/follow-tabs';
import { forgetErased } from '@/lib/sites/forget-erased';
import { grantedOrigins } from '@/lib/sites/granted-origins';
import { hideBadgeOn } from '@/lib/sites/hide-badge';
import { hushGuard } from '@/lib/sites/hush-guard';
import { keepCurtain } from '@/lib/sites/keep-curtain';
import { keepStoragePrivate } from '@/lib/sites/keep-storage-private';
import { keepKnownFresh, knownAuthor } from '@/lib/sites/known';
import { loadPart } from '@/lib/sites/load-part';
import { markLinks } from '@/lib/sites/mark-links';
import { nameOpenSites } from '@/lib/sites/name-site';
import { reconcile } from '@/lib/sites/reconcile';
import { refreshTabs } from '@/lib/sites/refresh-tabs';
import { reportPage } from '@/lib/sites/report-page';
import { createSelectionMenu, onMenuClick } from '@/lib/sites/selection-menu';
import { siteRulesFor } from '@/lib/sites/site-rules-for';
import { clearTabContext } from '@/lib/sites/tab-contexts';
import { backUpNow, mindBackups } from '@/lib/store/backups/mind-backups';
import { keepStore } from '@/lib/store/keep-store';
import { runCommand } from '@/lib/store/run-command';
import { runPlaybookCommand } from '@/lib/store/run-playbook-command';

/** Origin of a content script, as the browser says; the router has checked that it is one. */
const originOf = (sender: { url?: string }): string => new URL(sender.url ?? '').origin;

async function onSettings(now: Settings, before: Settings | null): Promise<void> {
  if (JSON.stringify(now.siteRules) !== JSON.stringify(before?.siteRules)) await followRules(now, before?.siteRules ?? []);
  if (JSON.stringify(now.sites) !== JSON.stringify(before?.sites)) await reconcile();
  if (now.language !== before?.language) await createSelectionMenu();
  await refreshTabs();
}

/** After an install, an update or the browser's start: pages may have been open before anybody listened to their tabs. */
async function onFreshStart(): Promise<void> {
  await createSelectionMenu();
  await reconcile();
  await nameOpenSites(await grantedOrigins());
}

/**
 * The worker. Every listener is added at once, at the top level, so that its event can wake the worker; what they do is in
 * lib/sites, lib/messages and lib/store.
 */
export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener(onBadgeClick); // before the router: it must answer synchronously
    keepKnownFresh();
    keepReminders();
    keepCurtain();
    keepStore(async () => {
      await forgetErased();
      await remind();
    });
    keepTimer();
    mindBackups();
    registerHandlers({
      'page.report': reportPage,
      'page.marks': markLinks,
      'page.siteRules': (_, sender) => siteRulesFor(sender),
      'page.load': loadPart,
      'page.hideBadge': (_, sender) => hideBadgeOn(originOf(sender)),
      'page.moveBadge': (place, sender) => rememberBadgePlace(originOf(sender), place),
      'page.hushGuard': (clients) => hushGuard(clients),
      'store.changed': async () => {
        void forgetErased();
        await refreshTabs();
        await remind();
      },
      'command.run': async (command) => {
        const result = await runCommand(command, { settings: await knownAuthor(), now: Date.now() });
        if (result.ok) {
          if (command.name === 'eraseClient' || command.name === 'eraseEntries') void forgetErased();
          void refreshTabs();
          void remindSoon();
        }
        return result;
      },
      'backup.make': () => backUpNow(),
      'playbook.run': (command) => runPlaybookCommand(command, Date.now()),
    });

    browser.runtime.onInstalled.addListener(() => void onFreshStart());
    browser.runtime.onStartup.addListener(() => void onFreshStart());
    browser.permissions.onAdded.addListener(({ origins = [] }) => void reconcile().then(() => nameOpenSites(origins)));
    browser.permissions.onRemoved.addListener(() => void reconcile());
    settingsItem.watch((now, before) => void onSettings(now, before));
    browser.tabs.onUpdated.addListener((tabId, change, tab) => void onTabUpdated(tabId, change, tab));
    browser.tabs.onRemoved.addListener((tabId) => void clearTabContext(tabId));
    browser.contextMenus.onClicked.addListener((info, tab) => void onMenuClick(info, tab));
    browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
    answerAddressBar();
    browser.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm));

    if (import.meta.env.MODE === 'e2e') void answerFirstRun();
    void keepStoragePrivate();
    void reconcile();
  },
});
