import type { Driver } from '../drivers/driver.ts';
import type { View } from '../drivers/view.ts';
import type { OwnPage } from '../own-page.ts';
import type { Book } from './book.ts';
import { tabThrough } from './keyboard.ts';
import { cutOff, layBarsDown, restAt, spaceText, stickingOut } from './looks.ts';
import { needsUnmet } from './needs.ts';
import { changeSettings, type Look, LOOKS, wear } from './settings.ts';
import { take } from './steps.ts';
import type { AccessView } from './views.ts';

export interface World {
  driver: Driver;
  own: OwnPage;
  book: Book;
}

/** Opens a view in English, as a person would come there. */
export async function openView({ driver, own, book }: World, { path, width, steps, settings }: AccessView): Promise<View> {
  await changeSettings(own, { firstRunDone: true, ...LOOKS[0], ...settings });
  const view = await driver.openExtensionPage(path(book));
  await view.resize(width, 800);
  for (const step of steps) await take(view, step);
  await view.surface.hover(1, 1);
  await view.css('[role=tooltip]').waitUntilGone();
  await view.css('h1, [role=dialog]').first.waitUntilThere();
  return view;
}

/** Firefox draws and checks more slowly: there each language and each theme once, not each with each. */
const looksIn = ({ browser }: Driver): readonly Look[] => (browser === 'chromium' ? LOOKS : [LOOKS[0], LOOKS[2]]);

/** Words are as long as they get in each language, whatever the theme. */
const WORDS: readonly Look[] = [LOOKS[0], LOOKS[2]];

async function sizes(view: View, width: number): Promise<string[]> {
  const wrong: string[] = [];
  await spaceText(view, true);
  wrong.push(...(await cutOff(view)).map((one) => `with text spaced: ${one}`));
  await spaceText(view, false);
  wrong.push(...(await cutOff(view)));
  await restAt(view, width / 2); // 200 %
  wrong.push(...(await stickingOut(view)).map((one) => `at 200 %: ${one}`));
  await restAt(view, 320); // 400 % of a page 1280 px wide
  wrong.push(...[...(await stickingOut(view)), ...(await cutOff(view))].map((one) => `at 320 px: ${one}`));
  await restAt(view, width);
  return wrong;
}

/** All that can be found wrong with a view by looking at it and by the keyboard; each line says where. */
export async function problemsOf(world: World, shown: AccessView): Promise<string[]> {
  const { driver, own } = world;
  const view = await openView(world, shown);
  const wrong: string[] = [];
  for (const look of looksIn(driver)) {
    await wear(own, view, look);
    await layBarsDown(view, true);
    const found = await view.axe({ 'target-size': true });
    await layBarsDown(view, false);
    if (WORDS.includes(look)) found.push(...(await sizes(view, shown.width)));
    wrong.push(...found.map((one) => `${look.language}, ${look.theme}: ${one}`));
  }
  wrong.push(...(await tabThrough(driver, view)).map((one) => `by Tab: ${one}`));
  wrong.push(...(await needsUnmet(driver, view)).map((one) => `own colours, no movement: ${one}`));
  for (const step of shown.after ?? []) await take(view, step);
  await view.close();
  return wrong;
}
