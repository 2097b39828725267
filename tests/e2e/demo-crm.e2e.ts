import { describe, expect } from 'vitest';
import { test } from './fixtures/test.ts';

/** What the page shows, run in the page. */
const now = () => ({
  path: location.pathname + location.hash,
  title: document.title.replace(' – Demo CRM', ''),
  record: document.querySelector<HTMLElement>('main:not([hidden])')?.dataset.record,
  name: document.querySelector('main:not([hidden]) h1')?.textContent,
});

/** The traps must be there, or the tests that walk around them prove nothing. */
describe('the demo CRM has the bad habits of real ones', () => {
  test('a pane says the new record while it shows the old name', async ({ driver, crm }) => {
    const page = await driver.open(crm.url('clients/3?spa=1&inPlace'));
    await page.css('main h1').waitUntilThere();
    await page.evaluate(() => window.demoCrm?.go('clients/4', { nameDelay: 60_000 }));
    expect(await page.evaluate(now)).toMatchObject({
      path: '/clients/4',
      title: 'Анна Сергеевна Ковалёва',
      record: 'clients/4',
      name: 'ООО «Ромашка»',
    });
  });

  test('the name changes before the address', async ({ driver, crm }) => {
    const page = await driver.open(crm.url('app#/clients/1'));
    await page.css('main h1').waitUntilThere();
    await page.evaluate(() => window.demoCrm?.go('clients/2', { urlDelay: 60_000, titleDelay: 60_000 }));
    expect(await page.evaluate(now)).toMatchObject({
      path: '/app#/clients/1',
      title: 'Northwind Traders',
      name: 'Müller & Söhne GmbH',
    });
  });

  test('hidden panes, a list of recent records and a modal repeat other names', async ({ driver, crm }) => {
    const page = await driver.open(crm.url('app#/clients/8'));
    await page.css('main h1').waitUntilThere();
    await page.role('link', /Next/).click();
    await page.evaluate(() => window.demoCrm?.openPreview('clients/5'));
    expect(await page.css('main[hidden] [data-field="name"]').texts()).toEqual(['<b>Bold & Co</b>']);
    expect(await page.css('.recent [data-field="name"]').texts()).toContain('<b>Bold & Co</b>');
    expect(await page.role('dialog').count()).toBe(1);
    expect((await page.evaluate(now)).path).toBe('/app#/clients/9');
  });
});
