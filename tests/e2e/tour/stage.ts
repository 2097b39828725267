import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DemoCrm } from '../../demo-crm/server.ts';
import type { Driver } from '../drivers/driver.ts';
import type { View } from '../drivers/view.ts';
import { sideBySide } from '../side-by-side.ts';

/** Where the tour is played: a browser, the demo CRM and the tab in it. */
export interface Stage {
  driver: Driver;
  crm: DemoCrm;
  page: View;
  /** Tells the audience what is to be seen. */
  say: (line: string) => void;
}

export interface Scene {
  /** File name of its picture, without number and ending. */
  name: string;
  play: (stage: Stage) => Promise<void>;
}

/** The page, with the panel beside it if it is open. */
async function picture({ driver, page }: Stage): Promise<Buffer> {
  const left = await page.screenshot();
  if (!(await driver.isPanelOpen())) return left;
  const panel = await driver.panel();
  return sideBySide(page, left, await panel.screenshot());
}

/** Plays the scenes in order, a picture after each into `folder`. */
export async function playTour(stage: Stage, scenes: readonly Scene[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [index, { name, play }] of scenes.entries()) {
    await play(stage);
    const file = join(folder, `${String(index + 1).padStart(2, '0')}-${name}.png`);
    await writeFile(file, await picture(stage));
    stage.say(`   picture: ${file}`);
  }
}
