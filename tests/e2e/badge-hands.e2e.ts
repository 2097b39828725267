import { describe, expect } from 'vitest';
import type { Driver } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import type { View } from './drivers/view.ts';
import { test } from './fixtures/test.ts';

const focused = (driver: Driver, view: View) =>
  driver.callOnBadge(view, (root) => root.activeElement?.getAttribute('aria-label') ?? null);

/** Focus on the badge, then its menu by keyboard alone. */
async function openMenu(driver: Driver, view: View): Promise<void> {
  await driver.callOnBadge(view, (root) => root.querySelector('button')?.focus());
  await view.press('Tab');
  expect(await focused(driver, view)).toBe('More: move or hide');
  await view.press('Enter');
  await until('the menu to have the focus', async () => (await focused(driver, view))?.startsWith('Move it'));
}

describe('the badge in the hands of its user', () => {
  test('is moved by the arrow keys, and stands there on the next page', async ({ driver, crm }) => {
    const view = await driver.open(crm.url('clients/1'));
    const { box } = await driver.waitForBadge(view, /Northwind/);
    await openMenu(driver, view);
    await view.press('Enter');
    await view.press('ArrowDown');
    await view.press('Shift+ArrowRight');
    await view.press('Enter');
    const moved = { ...box, x: box.x + 80, y: box.y + 8 };
    await until('the badge to have moved', async () => (await driver.badge(view))?.box.x === moved.x);
    expect((await driver.badge(view))?.box).toEqual(moved);
    await view.goto(crm.url('clients/2'));
    // Kept from the nearer edge of the window, whose scroll bar may be gone.
    const there = (await driver.waitForBadge(view, /Müller/)).box;
    expect(Math.abs(there.x - moved.x)).toBeLessThan(20);
    expect(there.y).toBe(moved.y);
    await view.close();
  });

  test('opens the panel, or its card where the browser opens none from a page', async ({ driver, crm }) => {
    const view = await driver.open(crm.url('clients/1'));
    await driver.waitForBadge(view, /Northwind/);
    await driver.clickBadge(view);
    const card = () =>
      driver.callOnBadge(view, (root) => root.querySelector('[role="dialog"]:not([hidden])')?.getAttribute('aria-label') ?? null);
    if (driver.browser === 'chromium') {
      await driver.panel();
      expect(await card()).toBeNull();
      await driver.closePanel();
    } else {
      await until('the card', card);
      expect(await card()).toBe(
        'Northwind Traders: no notes. No note yet. Press the Sideline button in the toolbar to open this client.',
      );
      expect(await focused(driver, view)).toBe('Close');
      await view.press('Escape');
      expect(await card()).toBeNull();
    }
    await view.close();
  });

  test('takes no orders from the page', async ({ driver, crm }) => {
    const view = await driver.open(crm.url('clients/1'));
    await driver.waitForBadge(view, /Northwind/);
    await driver.callOnBadge(view, (root) => {
      for (const button of root.querySelectorAll('button')) button.click();
      root.querySelector('button')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    await view.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await driver.isPanelOpen()).toBe(false);
    expect(await driver.callOnBadge(view, (root) => root.querySelectorAll('[role="dialog"], [role="menu"]').length)).toBe(0);
    await view.close();
  });

  test('is hidden on a site, and stays hidden', async ({ driver, crm }) => {
    const view = await driver.open(crm.url('clients/1'));
    await driver.waitForBadge(view, /Northwind/);
    await openMenu(driver, view);
    await view.press('ArrowDown');
    await view.press('Enter');
    await until('the badge to go', async () => (await driver.badge(view)) === null);
    await view.goto(crm.url('clients/2'));
    await view.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(await driver.badge(view)).toBeNull();
    await view.close();
  });
});
