import type { Driver } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import type { View } from '../drivers/view.ts';

/** From the popup or the panel beside an unknown site to step 1. */
export async function startTeaching(driver: Driver, panel: View | null): Promise<View> {
  if (panel) {
    await panel.waitForText('Which CRM is this?');
    await panel.role('button', 'None of these: teach Sideline this CRM').click();
    await panel.waitForText('Show one client');
    return panel;
  }
  const popup = await driver.openPopup();
  await popup.waitForText('Which CRM is this?');
  // The popup goes at the press itself, sometimes before the protocol has said that the button was let go.
  const pressed = popup.role('button', 'None of these: teach Sideline this CRM').click();
  await pressed.catch((error: unknown) => {
    if (!String(error).includes('Target closed')) throw error;
  });
  const opened = await driver.panel();
  await opened.waitForText('Show one client');
  return opened;
}

/** Step 1: points at an element of the page with a real click. */
export async function pointAt(panel: View, page: View, selector: string): Promise<void> {
  await panel.role('button', /^Point/).click();
  await panel.waitForText('Now click the client’s name in the page.');
  await page.waitFor('the picker', () => document.querySelector('div[data-sideline-picker]') !== null || null);
  await page.css(selector).click();
}

/** Step 2: takes what Sideline sees once it is the client wanted. */
export async function confirmSecond(panel: View, name: string): Promise<void> {
  await panel.waitForText('Sideline sees another client:');
  await panel.waitForText(name);
  await panel.role('button', 'Yes, this is right').click();
  await panel.waitForText('Try it and save');
}

/** Step 3: gives it a name and saves. */
export async function saveAs(panel: View, title: string): Promise<void> {
  await panel.label('What is this CRM called?').fill(title);
  await panel.role('button', 'Save').click();
  await panel.waitForText('Saved. Sideline now works on');
}

export const badgeGone = (driver: Driver, page: View) =>
  until('the badge to go', async () => (await driver.badge(page)) === null);

/**
 * The settings of a browser that has just been started: opened before its first run was answered, they begin with
 * that, and are loaded again. Each load is given its time: loading at once again would interrupt a slow one for ever.
 */
export async function openSettings(driver: Driver): Promise<View> {
  const view = await driver.openExtensionPage('options.html');
  const answered = async () => (await view.pageText()).includes('Sites I taught');
  await until(
    'the first run to be answered',
    async () => {
      await until('the settings', answered, 5_000).catch(() => view.goto(`${driver.origin}/options.html`));
      return answered();
    },
    60_000,
  );
  return view;
}
