import type { Driver } from './drivers/driver.ts';
import type { View } from './drivers/view.ts';

/** One frame as the page was painted. */
export interface BadgeFrame {
  /** `performance.now()` of the frame. */
  at: number;
  url: string;
  title: string;
  /** Text of the name element in front, '' if there is none. */
  name: string;
  /** Badge hosts in the page; more than one is wrong at any time. */
  hosts: number;
  /** Accessible name of the badge that can be seen; null without one. */
  label: string | null;
  /** The host is so new that its closed root could not be handed to the sampler yet; `label` is null then. */
  unread: boolean;
}

interface Sampler {
  frames: BadgeFrame[];
  roots: WeakMap<Element, ShadowRoot>;
  running: boolean;
  /** Settled with the first frame. */
  begin: () => Promise<void>;
  /** Resolved with true when a host stands in the page whose root is not known, with false when sampling ends. */
  stranger: () => Promise<boolean>;
  end: () => void;
}

declare global {
  interface Window {
    badgeSampler?: Sampler;
  }
}

function install(nameSelector: string): void {
  const roots = new WeakMap<Element, ShadowRoot>();
  const hosts = () => [...document.querySelectorAll('[data-sideline-badge]')];
  let told: (more: boolean) => void = () => {};
  const newcomers = new MutationObserver(() => {
    if (hosts().some((host) => !roots.has(host))) told(true);
  });
  newcomers.observe(document.documentElement, { childList: true });
  const sampler: Sampler = {
    frames: [],
    roots,
    running: true,
    begin: () =>
      new Promise((resolve) =>
        requestAnimationFrame((at) => {
          read(at);
          resolve();
        }),
      ),
    stranger: () =>
      new Promise((resolve) => {
        told = resolve;
        if (!sampler.running) resolve(false);
        else if (hosts().some((host) => !roots.has(host))) resolve(true);
      }),
    end: () => {
      sampler.running = false;
      newcomers.disconnect();
      told(false);
    },
  };
  window.badgeSampler = sampler;
  const read = (at: number) => {
    const [host, ...others] = hosts();
    const root = host && roots.get(host);
    const button = root?.querySelector('button');
    const seen = button?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const element = document.querySelector<HTMLInputElement>(nameSelector);
    sampler.frames.push({
      at,
      url: location.href,
      title: document.title,
      name: (element?.value ?? element?.textContent ?? '').trim(),
      hosts: host ? 1 + others.length : 0,
      label: button && seen ? button.getAttribute('aria-label') : null,
      unread: host !== undefined && !root,
    });
    if (sampler.running) requestAnimationFrame(read);
  };
}

const hand = (root: ShadowRoot) => void window.badgeSampler?.roots.set(root.host, root);

/** Notes at every painted frame what the page says and what the badge says. Does not outlive a full page load. */
export class BadgeSampler {
  private readonly handing: Promise<void>;

  private constructor(
    private readonly driver: Driver,
    private readonly view: View,
  ) {
    this.handing = this.handRoots();
    this.handing.catch(() => undefined); // told by `stop`
  }

  static async start(driver: Driver, view: View, nameSelector = 'main:not([hidden]) [data-field="name"]'): Promise<BadgeSampler> {
    await view.evaluate(install, nameSelector);
    await driver.onBadges(view, hand);
    await view.evaluate(() => window.badgeSampler?.begin());
    return new BadgeSampler(driver, view);
  }

  /** The page cannot reach a closed root; the driver can, and hands every new one over. */
  private async handRoots(): Promise<void> {
    while (await this.view.evaluate(() => window.badgeSampler?.stranger() ?? false)) await this.driver.onBadges(this.view, hand);
  }

  /** Lets the page go on for so long, in milliseconds. */
  async during(ms: number): Promise<this> {
    await this.view.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), ms);
    return this;
  }

  async stop(): Promise<BadgeFrame[]> {
    const frames = await this.view.evaluate(() => {
      const sampler = window.badgeSampler;
      if (!sampler) throw new Error('the page was loaded anew while the sampler ran');
      sampler.end();
      return sampler.frames;
    });
    await this.handing;
    return frames;
  }
}
