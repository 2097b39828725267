import { describe, expect } from 'vitest';
import { recordKey } from '../../../lib/crm/contract.ts';
import { adapterById } from '../../../lib/crm/registry.ts';
import { loadCases, type SavedPage } from '../../crm/cases.ts';
import { BadgeSampler } from '../badge-sampler.ts';
import type { Driver } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import type { View } from '../drivers/view.ts';
import { test as withBrowser } from '../fixtures/test.ts';
import type { OwnPage } from '../own-page.ts';
import { OWN_HOSTS, placed, SavedSite } from './saved-site.ts';

const systems = Object.entries(await loadCases()).map(
  ([system, { pages }]) => [system, { pages: pages.map((page) => placed(system, page)) }] as const,
);

const test = withBrowser.extend<{ moreHosts: typeof OWN_HOSTS; site: SavedSite }>({
  moreHosts: [OWN_HOSTS, { scope: 'file' }],
  site: [async ({ driver }, use) => use(await SavedSite.on(driver)), { scope: 'file' }],
});

/** What is on the page: the badge's name and the address of the document it stands in. */
interface Seen {
  label: string;
  documents: string[];
}

const documents = (driver: Driver, view: View) => driver.onBadges(view, (root) => root.ownerDocument.URL);

/** Where the badge must stand: in the page itself, or in the frame that shows the record. */
function frontDocument(system: string, { url, frames = {}, expect: expected }: SavedPage): string {
  const shown = (frame: string) => {
    const match = adapterById(system)?.match(new URL(frame));
    return match ? recordKey(match) === expected?.key : false;
  };
  return Object.keys(frames).find(shown) ?? url;
}

async function seeBadge(driver: Driver, view: View): Promise<Seen> {
  const { label } = await driver.waitForBadge(view, /./);
  // Two frames could take turns: the page goes on for a while.
  await view.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  return { label, documents: await documents(driver, view) };
}

/** Sideline has looked, and nobody stands there; not after a while either. */
async function seeNobody(driver: Driver, own: OwnPage, view: View, url: string): Promise<Seen | null> {
  const sampler = await BadgeSampler.start(driver, view);
  await until(`Sideline to have looked at ${url}`, async () => (await own.contextOf(url))?.record === null);
  const frames = await (await sampler.during(1000)).stop();
  if (frames.length === 0) throw new Error('the page was not painted');
  const [label] = frames.map((frame) => frame.label).filter((one) => one !== null);
  const standing = await documents(driver, view);
  return label !== undefined || standing.length > 0 ? { label: label ?? '', documents: standing } : null;
}

describe.concurrent('saved pages at their real addresses', { timeout: 300_000 }, () => {
  test.for(systems)('%s', async ([system, { pages }], { driver, own, page: view, site }) => {
    const seen: (Seen | null)[] = [];
    for (const page of pages) {
      await site.show(view, system, page);
      seen.push(page.expect ? await seeBadge(driver, view) : await seeNobody(driver, own, view, page.url));
    }
    expect(seen).toEqual(
      pages.map((page) =>
        page.expect ? { label: `${page.expect.name}: no notes — open Sideline`, documents: [frontDocument(system, page)] } : null,
      ),
    );
  });
});
