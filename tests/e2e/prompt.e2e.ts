import { describe, expect, inject } from 'vitest';
import { pages } from '../crm/hubspot/cases.ts';
import { BadgeSampler } from './badge-sampler.ts';
import { SavedSite } from './crm-pages/saved-site.ts';
import { BuildCopy } from './drivers/build-copy.ts';
import type { Driver } from './drivers/driver.ts';
import { FirefoxDriver } from './drivers/firefox.ts';
import { buildFolder } from './drivers/launch.ts';
import { until } from './drivers/until.ts';
import type { View } from './drivers/view.ts';
import { test as withBrowser } from './fixtures/test.ts';

/** As installed from a store: no site may be read before the user says so. */
const test = withBrowser.extend<{ build: BuildCopy }>({
  build: [
    async ({ browserName }, use) => {
      const build = new BuildCopy(buildFolder(browserName));
      build.change((manifest) => ({ ...manifest, host_permissions: [] }));
      await use(build);
      build.remove();
    },
    { scope: 'file' },
  ],
});

async function answer(driver: Driver, yes: boolean): Promise<void> {
  if (!(driver instanceof FirefoxDriver)) throw new Error('Chromium shows its questions to nobody but a person');
  await driver.answerPrompt(yes);
}

async function expectNoBadge(driver: Driver, page: View): Promise<void> {
  const sampler = await BadgeSampler.start(driver, page);
  const frames = await (await sampler.during(1000)).stop();
  expect(frames.filter(({ hosts }) => hosts > 0)).toEqual([]);
}

// Chromium's question cannot be answered by a program; there, permission.e2e.ts gives and takes by the browser's own switches.
describe.runIf(inject('browser') === 'firefox')('the browser’s own question', () => {
  test('"Use it here" in the popup: no changes nothing, yes brings the badge to the page as it stands', async ({
    driver,
    own,
    crm,
  }) => {
    const page = await driver.open(crm.url('clients/2'));
    await expectNoBadge(driver, page);
    for (const yes of [false, true]) {
      const popup = await driver.openPopup();
      await popup.waitForText('Use Sideline on this site?');
      await popup.waitForText('crm.localhost');
      await popup.role('button', 'Use it here').click();
      await answer(driver, yes);
      if (!yes) await expectNoBadge(driver, page);
    }
    await driver.waitForBadge(page, 'Müller & Söhne GmbH: no notes — open Sideline');
    expect(await own.scripts()).toEqual(['crm http://crm.localhost/*']); // this site and no other
    await page.close();
  });

  test('"My CRMs" in the settings: allowed, at work, and taken away again', async ({ driver, own }) => {
    const contact = pages.find(({ file, expect: expected }) => file === 'contact.html' && expected);
    if (!contact?.expect) throw new Error('no saved contact');
    const site = await SavedSite.on(driver);
    const page = await driver.openWindow('about:blank');
    await site.show(page, 'hubspot', contact);
    await expectNoBadge(driver, page);

    const before = await own.scripts();
    const options = await driver.openExtensionPage('options.html');
    await options.role('button', 'Allow HubSpot CRM').click();
    await answer(driver, true);
    await page.activate();
    await driver.waitForBadge(page, `${contact.expect.name}: no notes — open Sideline`);
    expect(await own.scripts()).toEqual([...before, 'crm https://*.hubspot.com/*']); // that one and no other

    await options.activate();
    await options.role('button', 'Take away the permission for HubSpot CRM').click();
    await until('the badge to go', async () => (await driver.badge(page)) === null);
    expect(await own.scripts()).toEqual(before);
    await options.close();
    await page.close();
  });
});
