import { startTeachSites, type TeachSites } from '../../teach-sites/server.ts';
import { test as withBrowser } from '../fixtures/test.ts';

/** With the small sites that nobody knows. */
export const test = withBrowser.extend<{ sites: TeachSites; tidy: void }>({
  sites: [
    // oxlint-disable-next-line no-empty-pattern -- fixtures name what they need, this one nothing
    async ({}, use) => {
      const sites = await startTeachSites();
      await use(sites);
      await sites.close();
    },
    { scope: 'file' },
  ],
  /** A test that failed half-way leaves the panel open: the next one must not find it so. */
  tidy: [
    async ({ driver }, use) => {
      await use();
      if (await driver.isPanelOpen()) await driver.closePanel();
    },
    { auto: true },
  ],
});
