/**
 * The second half of `npm start`, once everything is installed and built: opens the demo, or plays the tour.
 * Usage: tsx scripts/lib/demo.ts [--headless] [--browser firefox] [--language ru]
 */
import { parseArgs } from 'node:util';
import { startDemoCrm } from '../../tests/demo-crm/server.ts';
import type { BrowserName } from '../../tests/e2e/drivers/driver.ts';
import { launch } from '../../tests/e2e/drivers/launch.ts';
import { playTour } from '../../tests/e2e/tour/play-tour.ts';
import { SCENES } from '../../tests/e2e/tour/scenes.ts';
import { STORIES } from '../../tests/e2e/tour/story.ts';
import { wordsOf } from '../../tests/e2e/walk/support/words.ts';
import { seedDemo } from './demo/seed.ts';

const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: false }, browser: { type: 'string' }, language: { type: 'string' } },
});
const browser: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
const language = values.language === 'ru' ? 'ru' : 'en';
const t = wordsOf(language);
const story = STORIES[language];
const say = (line: string) => console.log(line);

const crm = await startDemoCrm({ language });
const driver = await launch(browser, { headless: values.headless, language, size: { width: 1060, height: 800 } });
try {
  const [read] = await seedDemo(driver, crm.origin, t, { language, name: story.user });
  say(`A backup file with sample clients was read in: ${read}.`);
  const page = await driver.open(crm.url('clients'));
  if (values.headless) {
    await playTour({ driver, crm, page, t, story, say }, SCENES, 'demo-output');
    say('');
    say('That was the tour. Its pictures are in demo-output.');
  } else {
    say(`The browser is open at ${crm.origin}: a demo CRM with Sideline in it.`);
    say('Some clients have notes and cards already. Open one and press the badge beside the name;');
    say(`${story.client.name} has none yet: log a note there.`);
    say('Close the browser or press Ctrl+C to end.');
    process.once('SIGINT', () => void driver.close());
    await driver.closed;
  }
} finally {
  if (values.headless) await driver.close();
  await crm.close();
}
