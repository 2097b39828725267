import { join } from 'node:path';
import { onlyBadge, readBadge } from './badge.ts';
import type { Badge, BrowserName, Driver } from './driver.ts';
import type { FulfilHandler } from './fulfil.ts';
import { until } from './until.ts';
import type { View } from './view.ts';

/** What both drivers do alike. */
export abstract class BaseDriver implements Driver {
  abstract readonly browser: BrowserName;
  abstract readonly origin: string;
  abstract open(url: string): Promise<View>;
  abstract openWindow(url: string): Promise<View>;
  abstract openPopup(): Promise<View>;
  abstract openPanel(): Promise<View>;
  abstract panel(): Promise<View>;
  abstract isPanelOpen(): Promise<boolean>;
  abstract closePanel(): Promise<void>;
  abstract activeTabId(): Promise<number>;
  abstract killBackground(): Promise<void>;
  abstract fulfil(handler: FulfilHandler): Promise<void>;
  abstract emulateColors(scheme: 'light' | 'dark'): Promise<void>;
  abstract close(): Promise<void>;
  abstract readonly closed: Promise<void>;
  abstract onBadges<A extends unknown[], R>(
    view: View,
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>[]>;

  private readonly views = new Set<View>();

  protected remember(view: View): View {
    this.views.add(view);
    return view;
  }

  async screenshots(folder: string): Promise<void> {
    let count = 0;
    for (const view of this.views) {
      // A page that was closed meanwhile has nothing to show; the test has failed already and says why.
      await view
        .screenshot(join(folder, `${++count}.png`))
        .catch((error: unknown) => console.warn(`no picture ${count}: ${String(error)}`));
    }
  }

  openExtensionPage(path: string): Promise<View> {
    return this.open(`${this.origin}/${path}`);
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
