import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BaseDriver } from './base-driver.ts';
import { Downloads } from './downloads.ts';
import type { LaunchOptions } from './driver.ts';
import { asJson, callOf, fromJson } from './expression.ts';
import { FirefoxChrome } from './firefox-chrome.ts';
import { interceptFirefox } from './firefox-intercept.ts';
import { FirefoxProcess } from './firefox-process.ts';
import { firefoxProfile, knownUuid } from './firefox-profile.ts';
import { firefoxRequests, watchFirefoxRequests } from './firefox-requests.ts';
import { FirefoxSurface } from './firefox-surface.ts';
import type { FulfilHandler } from './fulfil.ts';
import { until } from './until.ts';
import { View } from './view.ts';

/** Names of Firefox's own window that are used below. */
declare const SidebarController: { isOpen: boolean; show(id: string): Promise<void>; hide(): void };
declare const CustomizableUI: { AREA_NAVBAR: string; addWidgetToArea(id: string, area: string): void };
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  wm: {
    getEnumerator(type: 'navigator:browser'): Iterable<BrowserWindow>;
    getEnumerator(type: 'alert:alert'): Iterable<AlertWindow>;
  };
};
declare const gBrowser: { selectedTab: object };
/** A notification that Firefox draws itself; among its arguments are title and words. */
type AlertWindow = Window & { arguments: unknown[] };
interface BrowserWindow {
  gBrowser: { selectedBrowser: { focus(): void; browsingContext: { mediumOverride: string } } };
  PopupNotifications: {
    isPanelOpen: boolean;
    panel: { firstElementChild: { button?: HTMLElement; secondaryButton?: HTMLElement } | null };
  };
}
declare const ChromeUtils: { importESModule(url: string): { ExtensionPermissions: ExtensionPermissions } };
interface ExtensionPermissions {
  add(id: string, granted: object, extension: object): Promise<void>;
  remove(id: string, taken: object, extension: object): Promise<void>;
}
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: {
      shortcuts: { commands: Promise<Map<string, { shortcut: string }>> };
      activePermissions: { origins: string[] };
      terminateBackground(): Promise<void>;
      tabManager: { getWrapper(tab: object): { id: number } };
    };
  };
};

type Nodes = { nodes: { sharedId: string; value: { shadowRoot?: { sharedId: string } | null } }[] };
type LogEntry = { level: string; text: string; source: { context?: string } };
type Tree = { contexts: { context: string; children: Tree['contexts'] }[] };

/** Firefox by WebDriver BiDi, with system access for the extension's pages, side bar, popup and prompts. */
export class FirefoxDriver extends BaseDriver {
  readonly browser = 'firefox';
  readonly closed: Promise<void>;
  readonly origin: string;
  private readonly chrome: FirefoxChrome;
  private readonly overlays = new Map<string, View>();
  private readonly errors = new Map<string, string[]>();

  private constructor(
    private readonly process: FirefoxProcess,
    readonly id: string,
    uuid: string,
    downloads: Downloads,
    private readonly isWatched: boolean,
  ) {
    super(downloads);
    this.origin = `moz-extension://${uuid}`;
    this.chrome = new FirefoxChrome(process.bidi);
    this.closed = process.ended;
  }

  static async launch({
    extension,
    headless = true,
    language = 'en',
    size,
    profile: kept,
    watchRequests = false,
  }: LaunchOptions): Promise<FirefoxDriver> {
    const geckoId = extension ? geckoIdOf(extension) : '';
    const uuid = (kept !== undefined && knownUuid(kept, geckoId)) || randomUUID();
    const window = size ?? { width: 1280, height: 800 };
    const downloads = new Downloads();
    const profile = firefoxProfile({ geckoId, uuid, language, downloads: downloads.folder, folder: kept });
    const started = await FirefoxProcess.start({ profile, isKept: kept !== undefined, headless, size: window });
    if (watchRequests) await watchFirefoxRequests(new FirefoxChrome(started.bidi), geckoId);
    if (extension) await started.bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    const driver = new FirefoxDriver(started, geckoId, uuid, downloads, watchRequests);
    await started.bidi.on('log.entryAdded', ({ level, text, source }: LogEntry) => {
      if (level === 'error' && source.context) driver.errors.get(source.context)?.push(text);
    });
    return driver;
  }

  private get bidi() {
    return this.process.bidi;
  }

  /** Firefox's ids of an extension's buttons and side bar. */
  private get widget(): string {
    return this.id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  }

  open(url: string): Promise<View> {
    return this.create({ type: 'tab' }, url);
  }

  openWindow(url: string): Promise<View> {
    return this.create({ type: 'window' }, url);
  }

  openBehind(url: string): Promise<View> {
    return this.create({ type: 'tab', background: true }, url);
  }

  private async create(options: { type: 'tab' | 'window'; background?: boolean }, url: string): Promise<View> {
    const { context } = await this.bidi.sendInTurn<{ context: string }>('browsingContext.create', options);
    const focus = async () => (this.overlays.size > 0 ? this.chrome.focus(null) : undefined);
    const view = this.remember(new View(new FirefoxSurface(this.bidi, context, focus)));
    await view.goto(url);
    return view;
  }

  private overlay(kind: 'sidebar' | 'popup', file: string): Promise<View> {
    return until(`${file} to be open`, async () => {
      const context = await this.chrome.adopt(kind, `${this.origin}/${file}`);
      if (!context) return null;
      const focus = () => this.chrome.focus(context);
      const view = this.overlays.get(context) ?? this.remember(new View(new FirefoxSurface(this.bidi, context, focus)));
      this.overlays.set(context, view);
      return (await view.evaluate(() => document.readyState === 'complete' && innerWidth > 0)) && view;
    });
  }

  async openPopup(): Promise<View> {
    await this.chrome.evaluate((widget) => {
      CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
      document.getElementById(widget)?.querySelector<HTMLElement>('.unified-extensions-item-action-button')?.click();
    }, `${this.widget}-browser-action`);
    return this.overlay('popup', 'popup.html');
  }

  async openPanel(): Promise<View> {
    await this.chrome.evaluate((id) => SidebarController.show(id).then(() => null), `${this.widget}-sidebar-action`);
    return this.panel();
  }

  panel(): Promise<View> {
    return this.overlay('sidebar', 'sidepanel.html');
  }

  isPanelOpen(): Promise<boolean> {
    return this.chrome.evaluate(() => SidebarController.isOpen);
  }

  async closePanel(): Promise<void> {
    await this.chrome.evaluate(() => SidebarController.hide());
  }

  activeTabId(): Promise<number> {
    return this.chrome.evaluate(
      (id) => WebExtensionPolicy.getByID(id).extension.tabManager.getWrapper(gBrowser.selectedTab).id,
      this.id,
    );
  }

  /** The tab's own context and those of its frames. */
  private async contexts(root: string): Promise<string[]> {
    const { contexts } = await this.bidi.send<Tree>('browsingContext.getTree', { root });
    const flat = (list: Tree['contexts']): string[] => list.flatMap((one) => [one.context, ...flat(one.children)]);
    return flat(contexts);
  }

  async onHosts<A extends unknown[], R>(
    view: View,
    selector: string,
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>[]> {
    const results: Awaited<R>[] = [];
    for (const context of await this.contexts((view.surface as FirefoxSurface).context)) {
      const locator = { type: 'css', value: selector };
      const { nodes } = await this.bidi.send<Nodes>('browsingContext.locateNodes', { context, locator });
      for (const { value } of nodes) {
        if (value.shadowRoot) results.push(await this.callOnRoot(context, value.shadowRoot.sharedId, fn, args));
      }
    }
    return results;
  }

  private async callOnRoot<A extends unknown[], R>(
    context: string,
    sharedId: string,
    fn: (root: ShadowRoot, ...args: A) => R,
    args: A,
  ): Promise<Awaited<R>> {
    type Called = { result?: { value: string }; exceptionDetails?: { text: string } };
    const called = await this.bidi.send<Called>('script.callFunction', {
      functionDeclaration: `(root) => ${asJson(callOf(fn, args, 'root'))}`,
      arguments: [{ sharedId }],
      target: { context },
      awaitPromise: true,
    });
    if (!called.result) throw new Error(called.exceptionDetails?.text);
    return fromJson<R>(called.result.value);
  }

  /** The keys of a command are elements of Firefox's window, which can be told to do what they do. */
  shortcut(command: string): Promise<void> {
    return this.chrome.evaluate(
      async (id, name) => {
        const keys = (await WebExtensionPolicy.getByID(id).extension.shortcuts.commands).get(name)?.shortcut;
        const key = document.querySelector<HTMLElement & { doCommand(): void }>(
          `keyset[id^="ext-keyset-id"] key[keycode="VK_${keys?.at(-1)}"]`,
        );
        if (!key) throw new Error(`Firefox has no keys for ${name}`);
        key.doCommand();
      },
      this.id,
      command,
    );
  }

  async selectionMenu(view: View, { title }: { title: string }): Promise<void> {
    const at = await view.evaluate(() => {
      const { x, y, width, height } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    });
    await (view.surface as FirefoxSurface).click(at.x, at.y, 2);
    await until(`“${title}” in the menu`, () => this.chrome.takeFromContextMenu(title));
  }

  async pressNotification(_id: string, message: string): Promise<void> {
    const press = () =>
      this.chrome.evaluate((words) => {
        const shown = [...Services.wm.getEnumerator('alert:alert')];
        const box = shown.find((alert) => alert.arguments.includes(words))?.document.getElementById('alertBox');
        box?.click();
        return box !== undefined;
      }, message);
    await until(`the notification “${message}”`, async () => (await press()) || null);
  }

  killBackground(): Promise<void> {
    return this.chrome.evaluate((id) => WebExtensionPolicy.getByID(id).extension.terminateBackground(), this.id);
  }

  reinstall(folder: string): Promise<void> {
    return this.addExtension(folder);
  }

  async addExtension(folder: string): Promise<void> {
    await this.bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
  }

  async uninstall(): Promise<void> {
    await this.bidi.send('webExtension.uninstall', { extension: this.id });
  }

  revokeSites(): Promise<void> {
    return this.chrome.evaluate((id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      const origins = extension.activePermissions.origins;
      return ExtensionPermissions.remove(id, { permissions: [], origins }, extension);
    }, this.id);
  }

  grantSite(pattern: string): Promise<void> {
    return this.chrome.evaluate(
      (id, site) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        return ExtensionPermissions.add(id, { permissions: [], origins: [site] }, WebExtensionPolicy.getByID(id).extension);
      },
      this.id,
      pattern,
    );
  }

  /** Clicks the first (or the second) button of the question that the browser asks, in whichever window, as soon as it asks it. */
  async answerPrompt(yes: boolean): Promise<void> {
    await until('the browser to ask', () =>
      this.chrome.evaluate((accept) => {
        for (const { PopupNotifications: asking } of Services.wm.getEnumerator('navigator:browser')) {
          const question = asking.isPanelOpen ? asking.panel.firstElementChild : null;
          const button = accept ? question?.button : question?.secondaryButton;
          button?.click();
          if (button) return true;
        }
        return false;
      }, yes),
    );
  }

  fulfil(handler: FulfilHandler): Promise<void> {
    return interceptFirefox(this.bidi, handler);
  }

  /** Web pages follow the first setting, the side bar and the popup follow the window and so the system. */
  focusPage(): Promise<void> {
    return this.chrome.evaluate(() => {
      const [window] = Services.wm.getEnumerator('navigator:browser');
      window?.gBrowser.selectedBrowser.focus();
    });
  }

  emulateColors(scheme: 'light' | 'dark'): Promise<void> {
    return this.chrome.evaluate((dark) => {
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
      Services.prefs.setIntPref('ui.systemUsesDarkTheme', dark ? 1 : 0);
    }, scheme === 'dark');
  }

  emulateNeeds(_view: View, needs: { forcedColors: boolean; reducedMotion: boolean }): Promise<void> {
    return this.chrome.evaluate(
      (isForced, isStill) => {
        Services.prefs.setIntPref('browser.display.document_color_use', isForced ? 2 : 1); // 2: always, 1: never
        Services.prefs.setIntPref('ui.prefersReducedMotion', isStill ? 1 : 0);
      },
      needs.forcedColors,
      needs.reducedMotion,
    );
  }

  emulateMedium(_view: View, medium: 'print' | ''): Promise<void> {
    return this.chrome.evaluate((wanted) => {
      const [window] = Services.wm.getEnumerator('navigator:browser');
      const tab = window?.gBrowser.selectedBrowser.browsingContext;
      if (!tab) throw new Error('no window');
      tab.mediumOverride = wanted;
    }, medium);
  }

  protected async quit(): Promise<void> {
    if (this.isWatched) this.requests = await firefoxRequests(this.chrome);
    await this.process.stop();
  }

  protected shoot(): Promise<void> {
    return this.process.kill();
  }
}

function geckoIdOf(folder: string): string {
  type Manifest = { browser_specific_settings?: { gecko?: { id?: string } } };
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder} has no id for Firefox in its manifest`);
  return id;
}
