/**
 * Draws what the stores show, from the e2e build in Chromium: five screenshots of 1280 × 800 and the tile of 440 × 280, in both
 * languages, into docs/store/pictures. `npm run store:pictures`; needed only after what they show has changed.
 */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { startDemoCrm } from '../tests/demo-crm/server.ts';
import { launch } from '../tests/e2e/drivers/launch.ts';
import { STORIES } from '../tests/e2e/tour/story.ts';
import { type Language, wordsOf } from '../tests/e2e/walk/support/words.ts';
import { seedDemo } from './lib/demo/seed.ts';
import { beside } from './store/beside.ts';
import { drawTile } from './store/tile.ts';

const FOLDER = 'docs/store/pictures';
const SIZE = { width: 1280, height: 800 };
const PANEL = 380;
/** Of the examples: a client with a history that leads to a card. */
const EXAMPLE = 'sample-client-foods';

async function draw(language: Language): Promise<void> {
  const crm = await startDemoCrm({ language });
  const driver = await launch('chromium', { language, size: SIZE });
  const t = wordsOf(language);
  const save = (name: string, picture: Buffer) => writeFile(`${FOLDER}/${language}-${name}.png`, picture);
  try {
    await seedDemo(driver, crm.origin, t, { language, name: STORIES[language].user });
    const options = await driver.openExtensionPage('options.html');
    await options.role('button', t('welcome:sample.show')).click();
    await options.activate();
    await options.role('button', t('welcome:sample.remove')).waitUntilThere();
    await options.close();

    const sheet = await driver.openBehind('about:blank');
    const page = await driver.open(crm.url('clients/2'));
    await page.resize(SIZE.width - PANEL, SIZE.height);
    await driver.waitForBadge(page, /Müller/);
    const panel = await driver.openPanel();
    await panel.resize(PANEL, SIZE.height);
    const both = async () => {
      const picture = await beside(sheet, await page.screenshot(), await panel.screenshot(), SIZE);
      await page.activate();
      return picture;
    };
    await panel.role('heading', /Müller/).waitUntilThere();
    await save('1-client', await both());
    await page.goto(crm.url('clients/0'));
    await panel.role('button', t('client:actions.yellow')).waitUntilThere();
    await panel.role('button', t('client:actions.yellow')).click();
    await panel.label(t('cards:issue.boundary')).waitUntilThere();
    await save('2-yellow-card', await both());

    const board = await driver.openExtensionPage('dashboard.html#/overview');
    await board.activate();
    await board.resize(SIZE.width, SIZE.height);
    await board.role('grid').waitUntilThere();
    await board.role('grid').within.role('row').waitUntilThere();
    await save('3-overview', await board.screenshot());
    await board.goto(`${driver.origin}/dashboard.html#/client/${EXAMPLE}`);
    await board.waitFor('the page of a client', () => document.querySelector('main article, main section') !== null || null);
    await save('4-client-page', await board.screenshot());
    await board.goto(`${driver.origin}/dashboard.html#/charts`);
    await board.waitFor('the charts', () => document.querySelector('canvas') !== null || null);
    await save('5-charts', await board.screenshot());

    await save('tile', await drawTile(sheet, language));
  } finally {
    await driver.close();
    await crm.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
for (const language of ['en', 'ru'] as const) await draw(language);
console.log(`Twelve pictures are in ${FOLDER}.`);
