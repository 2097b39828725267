import type { DemoCrm } from '../../demo-crm/server.ts';
import type { Driver } from '../drivers/driver.ts';
import type { View } from '../drivers/view.ts';
import type { At } from '../walk/support/at.ts';
import type { Words } from '../walk/support/words.ts';
import type { Story } from './story.ts';

/** Where the tour is played: a browser, the demo CRM, the tab in it, and what is typed. */
export interface Stage {
  driver: Driver;
  crm: DemoCrm;
  page: View;
  t: Words;
  story: Story;
  /** Tells the audience what is to be seen. */
  say: (line: string) => void;
}

export interface Scene {
  /** File name of its picture, without number and ending. */
  name: string;
  /** @throws if what it tells of cannot be seen */
  play: (stage: Stage) => Promise<void>;
}

/** The side panel that is open, as a place to take steps in. */
export const inPanel = async ({ driver, t }: Stage): Promise<At> => ({ view: await driver.panel(), t });
