import { describe } from 'vitest';
import { test as withBrowser } from '../fixtures/test.ts';
import { playScene } from '../tour/play-tour.ts';
import { SCENES } from '../tour/scenes.ts';
import type { Stage } from '../tour/stage.ts';
import { STORIES } from '../tour/story.ts';
import { wordsOf } from './support/words.ts';

const test = withBrowser.extend<{ stage: Stage }>({
  stage: [
    async ({ driver, crm }, use) => {
      const page = await driver.open(crm.url('clients'));
      await use({ driver, crm, page, t: wordsOf('en'), story: STORIES.en, say: () => {} });
    },
    { scope: 'file' },
  ],
});

/** The story that `npm start` plays where there is no display; each scene goes on where the one before ended. */
describe('the tour', () => {
  for (const [index, scene] of SCENES.entries()) {
    test(`${index + 1} ${scene.name}`, async ({ stage, browserName }) => {
      await playScene(stage, scene, index + 1, `test-results/tour-${browserName}`);
    });
  }
});
