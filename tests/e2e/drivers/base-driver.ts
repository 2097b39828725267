import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BADGE_HOST, onlyBadge, readBadge } from './badge.ts';
import type { Downloads } from './downloads.ts';
import type { Badge, BrowserName, Driver } from './driver.ts';
import type { FulfilHandler } from './fulfil.ts';
import { until } from './until.ts';
import type { View } from './view.ts';
import type { WatchedRequest } from './watched-request.ts';

/** Longest wait for one picture, in milliseconds. */
const PICTURE_MS = 4_000;

/** What both drivers do alike. */
export abstract class BaseDriver implements Driver {
  abstract readonly browser: BrowserName;
  abstract readonly origin: string;
  abstract readonly id: string;
  abstract open(url: string): Promise<View>;
  abstract openWindow(url: string): Promise<View>;
  abstract openBehind(url: string): Promise<View>;
  abstract openPopup(): Promise<View>;
  abstract openPanel(): Promise<View>;
  abstract panel(): Promise<View>;
  abstract isPanelOpen(): Promise<boolean>;
  abstract closePanel(): Promise<void>;
  abstract activeTabId(): Promise<number>;
  abstract shortcut(command: string): Promise<void>;
  abstract selectionMenu(view: View, entry: { id: string; title: string }): Promise<void>;
  abstract pressNotification(id: string, message: string): Promise<void>;
  abstract killBackground(): Promise<void>;
  abstract reinstall(folder: string): Promise<void>;
  abstract addExtension(folder: string): Promise<void>;
  abstract revokeSites(): Promise<void>;
  abstract grantSite(pattern: string): Promise<void>;
  abstract fulfil(handler: FulfilHandler): Promise<void>;
  abstract focusPage(view: View): Promise<void>;
  abstract emulateColors(scheme: 'light' | 'dark'): Promise<void>;
  abstract emulateMedium(view: View, medium: 'print' | ''): Promise<void>;
  abstract emulateNeeds(view: View, needs: { forcedColors: boolean; reducedMotion: boolean }): Promise<void>;
  abstract readonly closed: Promise<void>;
  abstract uninstall(): Promise<void>;
  abstract onHosts<A extends unknown[], R>(
    view: View,
    selector: string,
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>[]>;

  requests: readonly WatchedRequest[] = [];
  private readonly views = new Set<View>();

  constructor(protected readonly downloads: Downloads) {}

  waitForDownload(name: RegExp): Promise<string> {
    return this.downloads.next(name);
  }

  /** Ends the browser. */
  protected abstract quit(): Promise<void>;
  /** Ends its process by SIGKILL and waits until it is gone. */
  protected abstract shoot(): Promise<void>;

  async kill(): Promise<void> {
    await this.shoot();
    this.downloads.remove();
  }

  async close(): Promise<void> {
    await this.quit();
    this.downloads.remove();
  }

  protected remember(view: View): View {
    this.views.add(view);
    return view;
  }

  async screenshots(folder: string): Promise<void> {
    mkdirSync(folder, { recursive: true });
    const open = [...this.views].filter((view) => !view.isClosed);
    for (const [index, view] of open.entries()) await this.picture(view, join(folder, `${index + 1}.png`));
  }

  /** A page that is just going away, or that nobody sees, has nothing to show; the test has failed already and says why. */
  async picture(view: View, file: string): Promise<void> {
    const taken = view.screenshot(file).catch(String);
    const said = await Promise.race([taken, pause(PICTURE_MS, 'it took too long', { ref: false })]);
    if (typeof said === 'string') console.warn(`no picture ${file}: ${said}`);
  }

  openExtensionPage(path: string): Promise<View> {
    return this.open(`${this.origin}/${path}`);
  }

  onBadges<A extends unknown[], R>(view: View, fn: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<Awaited<R>[]> {
    return this.onHosts(view, BADGE_HOST, fn, ...args);
  }

  async badge(view: View): Promise<Badge | null> {
    return onlyBadge(await this.onBadges(view, readBadge));
  }

  async waitForBadge(view: View, label: string | RegExp): Promise<Badge> {
    let last: Badge | null = null;
    return until(`a badge called ${label}`, async () => {
      last = await this.badge(view);
      return last && (typeof label === 'string' ? last.label === label : label.test(last.label)) ? last : null;
    }).catch((error: unknown) => {
      throw new Error(`The badge is not called ${label} but ${last ? last.label : '(no badge)'}`, { cause: error });
    });
  }

  async callOnBadge<A extends unknown[], R>(view: View, fn: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<R | null> {
    return (await this.onBadges(view, fn, ...args))[0] ?? null;
  }

  async clickBadge(view: View): Promise<void> {
    const { box } = await until('a badge to click', () => this.badge(view));
    await view.surface.click(box.x + box.width / 2, box.y + box.height / 2);
  }
}
