import { describe, expect } from 'vitest';
import { loadCases, type SavedPage } from '../../crm/cases.ts';
import { BadgeSampler, type BadgeFrame } from '../badge-sampler.ts';
import { test as withBrowser } from '../fixtures/test.ts';
import { OWN_HOSTS, placed, SavedSite } from './saved-site.ts';

type Named = SavedPage & { expect: NonNullable<SavedPage['expect']> };

/** Milliseconds after which address, title and content become the next record's. */
interface Delays {
  url: number;
  title: number;
  content: number;
}

const DELAYS: Delays[] = [
  { url: 0, title: 0, content: 0 },
  { url: 0, title: 400, content: 1200 },
  { url: 0, title: 3000, content: 2000 },
  { url: 900, title: 0, content: 0 },
  { url: 3000, title: 0, content: 1000 },
  { url: 1500, title: 3000, content: 0 },
];

/** Two records of one origin whose pages are one document. */
function neighbours(pages: SavedPage[]): { old: Named; next: Named } | null {
  const named = pages.filter((page): page is Named => page.expect !== null && !page.frames);
  for (const old of named) {
    const isNext = ({ url, expect: { name } }: Named) =>
      new URL(url).origin === new URL(old.url).origin && name !== old.expect.name;
    const next = named.find(isNext);
    if (next) return { old, next };
  }
  return null;
}

/** Systems that only ask about whom a page shows never draw a name that could be wrong. */
const naming = Object.entries(await loadCases()).filter(([, { pages }]) => pages.some((page) => page.expect !== null));
/** All delays where most people work; elsewhere every other, so that each is played on half of the systems. */
const MOST_USED = ['salesforce-lightning', 'hubspot', 'bitrix24', 'amocrm', 'pipedrive', 'zendesk-support', 'odoo'];
const cases = naming.map(([system, { pages }], place) => ({
  system,
  pair: neighbours(pages.map((page) => placed(system, page))),
  delays: MOST_USED.includes(system) ? DELAYS : DELAYS.filter((_, index) => index % 2 === place % 2),
}));

const test = withBrowser.extend<{ moreHosts: typeof OWN_HOSTS; site: SavedSite }>({
  moreHosts: [OWN_HOSTS, { scope: 'file' }],
  site: [async ({ driver }, use) => use(await SavedSite.on(driver)), { scope: 'file' }],
});

/** Run in the page: becomes the page at `url` as a single-page application would. @returns once all of it has changed */
async function goSoftly(url: string, delays: Delays): Promise<void> {
  const next = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
  const after = (ms: number, change: () => void) =>
    new Promise<void>((resolve) => {
      const now = () => {
        change();
        resolve();
      };
      // At once without a timer, so that nothing comes between.
      if (ms === 0) now();
      else setTimeout(now, ms);
    });
  await Promise.all([
    after(delays.url, () => history.pushState(null, '', url)),
    after(delays.title, () => (document.title = next.title)),
    after(delays.content, () => (document.body.innerHTML = next.body.innerHTML)),
  ]);
}

describe.concurrent('from one saved page to another without a load', { timeout: 300_000 }, () => {
  test('every system has two pages to go between', () => {
    expect(cases.filter(({ pair }) => pair === null).map(({ system }) => system)).toEqual([]);
  });

  test.for(cases)(
    '$system: never an old name with a new key',
    async ({ system, pair, delays: played }, { driver, page: view, site }) => {
      if (!pair) throw new Error('told by the test above');
      const { old, next } = pair;
      for (const delays of played) {
        await site.show(view, system, old);
        await driver.waitForBadge(view, `${old.expect.name}: no notes — open Sideline`);
        site.put(system, next);
        const sampler = await BadgeSampler.start(driver, view, 'title');
        await view.evaluate(goSoftly, next.url, delays);
        await driver.waitForBadge(view, `${next.expect.name}: no notes — open Sideline`);
        const frames = await sampler.stop();

        const nameAt = ({ url }: BadgeFrame) => (url === new URL(next.url).href ? next : old).expect.name;
        const wrong = frames.filter(
          (frame) => frame.unread || frame.hosts > 1 || (frame.label !== null && !frame.label.startsWith(`${nameAt(frame)}: `)),
        );
        expect(wrong, JSON.stringify(delays)).toEqual([]);
        expect(new Set(frames.map(({ url }) => url)).size).toBe(2);
      }
    },
  );
});
