import type { Scene } from './stage.ts';

/** The main job from first sight to the end of the call. */
export const SCENES: readonly Scene[] = [
  {
    name: 'client-without-history',
    async play({ driver, crm, page, say }) {
      await page.goto(crm.url('clients/1'));
      const badge = await driver.waitForBadge(page, /Northwind Traders/);
      say(`A client page. The badge beside the name says: ${badge.label}`);
    },
  },
];
