import type { DemoCrm } from '../../../demo-crm/server.ts';
import type { Driver } from '../../drivers/driver.ts';
import type { View } from '../../drivers/view.ts';
import { test as withBrowser } from '../../fixtures/test.ts';
import type { At } from './at.ts';
import { containing } from './fields.ts';
import { nameOf } from './records.ts';
import { wordsOf } from './words.ts';

/** A user at work: one tab in the CRM and the side panel beside it, all through a spec file. */
export interface Desk extends At {
  driver: Driver;
  crm: DemoCrm;
  page: View;
  /** Goes to a record of the demo CRM, e.g. `clients/2`, and waits until the panel shows it. */
  goTo: (path: string) => Promise<void>;
  /** Opens the panel anew, after it was closed. */
  reopen: () => Promise<View>;
}

export const test = withBrowser.extend<{ desk: Desk; said: void }>({
  desk: [
    // `own` comes first, so that the CRM's tab stands in front of it.
    async ({ driver, crm, own: _own }, use) => {
      const page = await driver.open(crm.url('clients'));
      const desk: Desk = {
        driver,
        crm,
        page,
        view: await driver.openPanel(),
        t: wordsOf('en'),
        goTo: async (path) => {
          await page.activate();
          await page.goto(crm.url(path));
          await driver.waitForBadge(page, containing(nameOf(path)));
          await desk.view.role('heading', nameOf(path)).waitUntilThere();
        },
        reopen: async () => (desk.view = await driver.openPanel()),
      };
      await use(desk);
    },
    { scope: 'file' },
  ],
  /** What the panel said when a test failed. */
  said: [
    async ({ desk, onTestFailed }, use) => {
      onTestFailed(async () => console.warn(`The panel said:\n${await desk.view.pageText().catch(String)}`));
      await use();
    },
    { auto: true },
  ],
});
