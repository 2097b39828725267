import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sideBySide } from '../side-by-side.ts';
import type { Scene, Stage } from './stage.ts';

/** The page, with the panel beside it if it is open. */
async function picture({ driver, page }: Stage): Promise<Buffer> {
  const left = await page.screenshot();
  if (!(await driver.isPanelOpen())) return left;
  const panel = await driver.panel();
  return sideBySide(page, left, await panel.screenshot());
}

/** Plays one scene and leaves its picture in `folder`. @param number its place in the tour, from 1 */
export async function playScene(stage: Stage, { name, play }: Scene, number: number, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await play(stage);
  const file = join(folder, `${String(number).padStart(2, '0')}-${name}.png`);
  await writeFile(file, await picture(stage));
  return file;
}

/** Plays the scenes in order, a picture after each. */
export async function playTour(stage: Stage, scenes: readonly Scene[], folder: string): Promise<void> {
  for (const [index, scene] of scenes.entries()) {
    stage.say(`   picture: ${await playScene(stage, scene, index + 1, folder)}`);
  }
}
