import type { Driver } from '../../drivers/driver.ts';
import type { View } from '../../drivers/view.ts';
import type { Words } from './words.ts';

/**
 * From the page to the panel the way a person goes: Chromium opens it at a press on the badge; Firefox lets no page do
 * that, so there the badge shows its small card and the toolbar's popup leads on.
 */
export async function openPanelByBadge(driver: Driver, page: View, t: Words): Promise<View> {
  await driver.clickBadge(page);
  if (driver.browser === 'firefox') {
    const popup = await driver.openPopup();
    await popup.role('button', t('popup:openPanel')).click();
  }
  return driver.panel();
}
