import type { View } from '../drivers/view.ts';
import { PASSWORD } from './database.ts';

/** Logs in at an address of Tryton's web client; the session then holds for every tab of this browser. */
export async function logIn(view: View): Promise<void> {
  await view.css('#login').fill('admin');
  await view.press('Enter');
  await view.css('.modal.in input[type="password"], .modal.show input[type="password"]').fill(PASSWORD);
  await view.press('Enter');
  await view.css('#main-navbar, #menu').waitUntilThere();
}
