import { type Browser, type CreatePageOptions, launch, type Page, type Target, TargetType } from 'puppeteer-core';
import { findChromium } from '../../../scripts/lib/find-browser.mjs';
import { BaseDriver } from './base-driver.ts';
import { onClosedRoots } from './chromium-closed-roots.ts';
import { intercept } from './chromium-intercept.ts';
import { inHelperTab } from './chromium-helper-tab.ts';
import { ChromiumNetLog } from './chromium-net-log.ts';
import { ChromiumSurface } from './chromium-surface.ts';
import { Downloads } from './downloads.ts';
import type { LaunchOptions } from './driver.ts';
import type { FulfilHandler } from './fulfil.ts';
import { until } from './until.ts';
import { View } from './view.ts';

declare const chrome: {
  windows: { getLastFocused(): Promise<{ id: number }> };
  tabs: { query(query: object): Promise<{ id: number }[]> };
  developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: 'ON_SPECIFIC_SITES' }): Promise<void>;
    addHostPermission(extensionId: string, pattern: string): Promise<void>;
  };
  sidePanel: { open(target: { windowId: number }): Promise<void>; close(target: { windowId: number }): Promise<void> };
};

/** Chromium (or Chrome, Edge) by the DevTools protocol: one client for tabs, worker, real side panel and real popup. */
export class ChromiumDriver extends BaseDriver {
  readonly browser = 'chromium';
  readonly closed: Promise<void>;
  private readonly tabs = new Set<Target>();
  private readonly overlays = new WeakMap<Target, View>();
  private readonly pages = new Set<Page>();
  private front: Page | undefined;
  private handler: FulfilHandler | undefined;
  private scheme: 'light' | 'dark' | undefined;

  private constructor(
    private readonly process: Browser,
    readonly id: string,
    downloads: Downloads,
    private readonly netLog: ChromiumNetLog | null,
  ) {
    super(downloads);
    this.closed = new Promise((resolve) => process.once('disconnected', () => resolve()));
  }

  get origin(): string {
    return `chrome-extension://${this.id}`;
  }

  static async launch({
    extension,
    headless = true,
    language = 'en',
    size,
    profile,
    watchRequests,
  }: LaunchOptions): Promise<ChromiumDriver> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium found. Install it, or name it in SIDELINE_CHROMIUM.');
    const { width, height } = size ?? { width: 1280, height: 800 };
    const netLog = watchRequests ? new ChromiumNetLog() : null;
    const browser = await launch({
      executablePath,
      headless,
      pipe: true,
      enableExtensions: true,
      ...(profile !== undefined && { userDataDir: profile }),
      defaultViewport: headless ? { width, height } : null,
      // Chromium refuses its sandbox to root; the pages are our own.
      args: [
        `--lang=${language}`,
        `--window-size=${width},${height}`,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(netLog?.args ?? []),
      ],
      env: { ...process.env, LANGUAGE: language },
    });
    // Over the protocol and not by --load-extension, which branded Chrome ignores.
    const id = extension ? await browser.installExtension(extension) : '';
    const downloads = new Downloads();
    const cdp = await browser.target().createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads.folder });
    const driver = new ChromiumDriver(browser, id, downloads, netLog);
    if (extension) await until('the service worker', async () => driver.worker());
    return driver;
  }

  private worker(): Target | undefined {
    return this.process.targets().find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(this.origin));
  }

  /** Bytes that the worker uses after garbage was collected; it has to run. */
  async workerHeap(): Promise<number> {
    const target = await until('the service worker', async () => this.worker());
    const session = await target.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  }

  private async adopt(page: Page): Promise<View> {
    this.pages.add(page);
    page.on('close', () => this.pages.delete(page));
    page.on('dialog', (dialog) => void dialog.accept());
    if (this.scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.scheme }]);
    return this.remember(new View(new ChromiumSurface(page, () => (this.front = page))));
  }

  async open(url: string): Promise<View> {
    const view = await this.create({});
    await view.activate();
    await view.goto(url);
    return view;
  }

  async openWindow(url: string): Promise<View> {
    const view = await this.create({ type: 'window' });
    await view.goto(url);
    return view;
  }

  async openBehind(url: string): Promise<View> {
    const view = await this.create({ background: true });
    await view.goto(url);
    return view;
  }

  private async create(options: CreatePageOptions): Promise<View> {
    const page = await this.process.newPage(options);
    this.tabs.add(page.target());
    if (this.handler) await intercept(page, this.handler);
    return this.adopt(page);
  }

  /** Side panel or popup: a page of the extension that is no tab of ours. */
  private overlay(file: string): Promise<View> {
    return until(`${file} to be open`, async () => {
      const target = this.overlayTarget(file);
      if (!target) return null;
      const view = this.overlays.get(target) ?? (await this.adopt(await target.asPage()));
      this.overlays.set(target, view);
      return (await view.evaluate(() => document.readyState === 'complete' && innerWidth > 0)) && view;
    });
  }

  private overlayTarget(file: string): Target | undefined {
    return this.process.targets().find((one) => one.url().startsWith(`${this.origin}/${file}`) && !this.tabs.has(one));
  }

  /** Calls the extension API from a page of the extension that runs none of its code. */
  private asExtension<R>(gesture: boolean, fn: () => Promise<R>): Promise<Awaited<R>> {
    const tab = { url: `${this.origin}/manifest.json`, ready: `typeof chrome.windows === 'object'`, gesture };
    return inHelperTab(this.process, tab, fn);
  }

  async openPopup(): Promise<View> {
    const extension = (await this.process.extensions()).get(this.id);
    if (!extension || !this.front) throw new Error('The popup needs a tab in front.');
    await extension.triggerAction(this.front);
    return this.overlay('popup.html');
  }

  async openPanel(): Promise<View> {
    await this.asExtension(true, async () => {
      const { id } = await chrome.windows.getLastFocused();
      await chrome.sidePanel.open({ windowId: id });
    });
    return this.panel();
  }

  panel(): Promise<View> {
    return this.overlay('sidepanel.html');
  }

  async isPanelOpen(): Promise<boolean> {
    return this.overlayTarget('sidepanel.html') !== undefined;
  }

  async closePanel(): Promise<void> {
    await this.asExtension(false, async () => {
      const { id } = await chrome.windows.getLastFocused();
      await chrome.sidePanel.close({ windowId: id });
    });
    await until('the side panel to be closed', async () => !(await this.isPanelOpen()));
  }

  async activeTabId(): Promise<number> {
    return this.asExtension(false, async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (!tab) throw new Error('no tab in front');
      return tab.id;
    });
  }

  async onHosts<A extends unknown[], R>(
    view: View,
    selector: string,
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>[]> {
    return onClosedRoots(await (view.surface as ChromiumSurface).cdp(), selector, fn, args);
  }

  /** Sends an event of the extension API to the worker, with the tab in front. */
  private async dispatch(
    event: 'commands.onCommand' | 'contextMenus.onClicked' | 'notifications.onClicked',
    first: unknown,
  ): Promise<void> {
    const worker = await (await until('the service worker', async () => this.worker())).worker();
    await worker?.evaluate(
      async (name, argument) => {
        const [space = '', signal = ''] = name.split('.');
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const api = chrome as unknown as Record<string, Record<string, { dispatch(...args: unknown[]): void }>>;
        api[space]?.[signal]?.dispatch(argument, tab);
      },
      event,
      first,
    );
  }

  shortcut(command: string): Promise<void> {
    return this.dispatch('commands.onCommand', command);
  }

  async selectionMenu(view: View, { id }: { id: string }): Promise<void> {
    const page = await view.evaluate(() => ({ selectionText: String(getSelection()), pageUrl: location.href }));
    await this.dispatch('contextMenus.onClicked', { menuItemId: id, ...page });
  }

  pressNotification(id: string): Promise<void> {
    return this.dispatch('notifications.onClicked', id);
  }

  /** Closing a worker's own page of the protocol is the stop that Chromium's makers recommend for tests. */
  async killBackground(): Promise<void> {
    const target = this.worker();
    await (await target?.worker())?.close();
    // That one: a message on its way wakes the next at once.
    await until('the service worker to be gone', async () => !target || this.worker() !== target);
  }

  async reinstall(folder: string): Promise<void> {
    await this.process.installExtension(folder);
    await until('the service worker', async () => this.worker());
  }

  async addExtension(folder: string): Promise<void> {
    await this.process.installExtension(folder);
  }

  /** What the page about extensions does for its switches. */
  private asManager<A extends unknown[]>(fn: (...args: A) => Promise<void>, ...args: A): Promise<void> {
    const tab = { url: 'chrome://extensions/', ready: `typeof chrome.developerPrivate === 'object'` };
    return inHelperTab(this.process, tab, fn, ...args);
  }

  async uninstall(): Promise<void> {
    await this.process.uninstallExtension(this.id);
  }

  revokeSites(): Promise<void> {
    return this.asManager(
      (extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' }),
      this.id,
    );
  }

  grantSite(pattern: string): Promise<void> {
    return this.asManager((id, site) => chrome.developerPrivate.addHostPermission(id, site), this.id, pattern);
  }

  async fulfil(handler: FulfilHandler): Promise<void> {
    this.handler = handler;
    for (const page of this.pages) if (this.tabs.has(page.target())) await intercept(page, handler);
  }

  focusPage(view: View): Promise<void> {
    return view.activate();
  }

  async emulateColors(scheme: 'light' | 'dark'): Promise<void> {
    this.scheme = scheme;
    for (const page of this.pages) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  async emulateNeeds(view: View, needs: { forcedColors: boolean; reducedMotion: boolean }): Promise<void> {
    const cdp = await (view.surface as ChromiumSurface).cdp();
    const features = [
      { name: 'forced-colors', value: needs.forcedColors ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: needs.reducedMotion ? 'reduce' : '' },
    ];
    await cdp.send('Emulation.setEmulatedMedia', { features });
  }

  async emulateMedium(view: View, media: 'print' | ''): Promise<void> {
    const cdp = await (view.surface as ChromiumSurface).cdp();
    await cdp.send('Emulation.setEmulatedMedia', { media });
  }

  protected async quit(): Promise<void> {
    await this.process.close();
    if (this.netLog) this.requests = this.netLog.read(this.origin);
  }

  protected async shoot(): Promise<void> {
    const child = this.process.process();
    if (child?.pid === undefined) throw new Error('Chromium is not ours');
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
}
