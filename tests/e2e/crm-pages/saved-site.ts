import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CRM_TESTS, type SavedPage } from '../../crm/cases.ts';
import type { Driver } from '../drivers/driver.ts';
import type { View } from '../drivers/view.ts';

const withoutFragment = (url: string) => url.replace(/#.*/, '');

/** Hosts of customers' own that saved pages stand on; the e2e build has only the vendors' clouds and this machine. */
export const OWN_HOSTS = { patterns: ['https://crm.example.org/*', 'https://crm.example.com/*'] };

/** Plays saved pages at their real addresses: what stands at an address is what was put there last. */
export class SavedSite {
  private readonly bodies = new Map<string, string>();

  static async on(driver: Driver): Promise<SavedSite> {
    const site = new SavedSite();
    await driver.fulfil((url) => {
      const body = site.bodies.get(withoutFragment(url.href));
      return body === undefined ? null : { body };
    });
    return site;
  }

  /** Puts a page and its frames at their addresses. */
  put(system: string, { file, url, frames = {} }: SavedPage): void {
    for (const [address, name] of [[url, file] as const, ...Object.entries(frames)]) {
      this.bodies.set(withoutFragment(address), readFileSync(resolve(CRM_TESTS, system, name), 'utf8'));
    }
  }

  /** Puts a page at its address and goes there by a full load, even if only the fragment is another one. */
  async show(view: View, system: string, page: SavedPage): Promise<void> {
    this.put(system, page);
    await view.goto('about:blank');
    await view.goto(page.url);
  }
}
