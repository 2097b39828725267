import { setTimeout as pause } from 'node:timers/promises';
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
}

declare global {
  interface Window {
    badgeSampler?: Sampler;
  }
}

function install(nameSelector: string): void {
  const sampler: Sampler = { frames: [], roots: new WeakMap(), running: true };
  window.badgeSampler = sampler;
  const read = (at: number) => {
    const hosts = document.querySelectorAll('sideline-badge');
    const root = hosts[0] && sampler.roots.get(hosts[0]);
    const button = root?.querySelector('button');
    const seen = button?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const element = document.querySelector<HTMLInputElement>(nameSelector);
    sampler.frames.push({
      at,
      url: location.href,
      title: document.title,
      name: (element?.value ?? element?.textContent ?? '').trim(),
      hosts: hosts.length,
      label: button && seen ? button.getAttribute('aria-label') : null,
      unread: hosts.length > 0 && !root,
    });
    if (sampler.running) requestAnimationFrame(read);
  };
  requestAnimationFrame(read);
}

const hand = (root: ShadowRoot) => void window.badgeSampler?.roots.set(root.host, root);

/** Notes at every painted frame what the page says and what the badge says. Does not outlive a full page load. */
export class BadgeSampler {
  private running = true;
  private readonly handing: Promise<void>;

  private constructor(
    private readonly driver: Driver,
    private readonly view: View,
  ) {
    this.handing = this.handRoots();
  }

  static async start(driver: Driver, view: View, nameSelector = 'main:not([hidden]) [data-field="name"]'): Promise<BadgeSampler> {
    await view.evaluate(install, nameSelector);
    await driver.callOnBadge(view, hand);
    return new BadgeSampler(driver, view);
  }

  /** The page cannot reach a closed root; the driver can, and hands every new one over. */
  private async handRoots(): Promise<void> {
    while (this.running) {
      await this.driver.callOnBadge(this.view, hand);
      await pause(5);
    }
  }

  async stop(): Promise<BadgeFrame[]> {
    this.running = false;
    await this.handing;
    return this.view.evaluate(() => {
      const sampler = window.badgeSampler;
      if (!sampler) throw new Error('the page was loaded anew while the sampler ran');
      sampler.running = false;
      return sampler.frames;
    });
  }
}
