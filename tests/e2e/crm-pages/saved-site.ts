import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CRM_TESTS, type SavedPage } from '../../crm/cases.ts';
import type { Driver } from '../drivers/driver.ts';
import type { View } from '../drivers/view.ts';

const withoutFragment = (url: string) => url.replace(/#.*/, '');

/**
 * Hosts of customers' own that saved pages stand on; the e2e build has only the vendors' clouds and this machine. A host is named
 * after one system once and for all, so that in one browser each system needs its own: `zammad.crm.example.org`.
 */
export const OWN_HOSTS = { patterns: ['https://*.crm.example.org/*'] };

/** A text with the hosts that cases of several systems share made this system's own. */
const onOwnHost = (system: string, text: string): string =>
  text.replaceAll(/(?<![\w.-])crm\.example\.(?:com|org)/g, `${system}.crm.example.org`);

/** A saved page at the host that it has in a browser shared with all other systems. */
export const placed = <P extends SavedPage>(system: string, page: P): P =>
  JSON.parse(onOwnHost(system, JSON.stringify(page))) as P;

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
  put(system: string, { file, url, cookie, frames = {} }: SavedPage): void {
    for (const [address, name] of [[url, file] as const, ...Object.entries(frames)]) {
      const html = onOwnHost(system, readFileSync(resolve(CRM_TESTS, system, name), 'utf8'));
      const given = cookie ? `<script>document.cookie = ${JSON.stringify(`${cookie}; path=/`)};</script>` : '';
      this.bodies.set(withoutFragment(address), html.replace('<head>', `<head>${given}`));
    }
  }

  /** Puts a page at its address and goes there by a full load, even if only the fragment is another one. */
  async show(view: View, system: string, page: SavedPage): Promise<void> {
    this.put(system, page);
    await view.goto('about:blank');
    await view.goto(page.url);
  }
}
