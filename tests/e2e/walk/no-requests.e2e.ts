import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, test } from 'vitest';
import { SECTIONS } from '../../../components/dashboard/sections.ts';
import { seedDemo } from '../../../scripts/lib/demo/seed.ts';
import { startDemoCrm } from '../../demo-crm/server.ts';
import { BuildCopy } from '../drivers/build-copy.ts';
import { buildFolder, launch } from '../drivers/launch.ts';
import { OwnPage } from '../own-page.ts';
import { playScene } from '../tour/play-tour.ts';
import { SCENES } from '../tour/scenes.ts';
import { STORIES } from '../tour/story.ts';
import { wordsOf } from './support/words.ts';

const browserName = inject('browser');

test('no request is made: first start, settings, a client from the first note to the aftercare, every view, the worker started anew', async () => {
  const crm = await startDemoCrm();
  const driver = await launch(browserName, { watchRequests: true });
  const t = wordsOf('en');
  try {
    await seedDemo(driver, crm.origin, t, { language: 'en', name: STORIES.en.user });
    const page = await driver.open(crm.url('clients'));
    const stage = { driver, crm, page, t, story: STORIES.en, say: () => {} };
    for (const [index, scene] of SCENES.entries()) await playScene(stage, scene, index + 1, `test-results/quiet-${browserName}`);
    await driver.killBackground();
    await page.goto(crm.url('clients/2'));
    await driver.waitForBadge(page, /Müller/);
    await driver.openPopup();
    for (const { id } of SECTIONS) {
      const board = await driver.openExtensionPage(`dashboard.html#/${id}`);
      await board.role('main').within.role('heading').waitUntilThere();
      await board.close();
    }
  } finally {
    await driver.close();
    await crm.close();
  }
  const made = driver.requests.filter(({ by }) => by !== 'browser');
  expect(made.filter(({ by, url }) => by === crm.origin && url.startsWith(crm.origin)).length).toBeGreaterThan(0);
  expect(made.filter(({ by, url }) => by !== crm.origin || !url.startsWith(crm.origin))).toEqual([]);
  expect(driver.requests.filter(({ url }) => /sideline/i.test(url))).toEqual([]);
}, 600_000);

/** Tries to ask `url` from a page of the extension. @returns whether anything got out, and whether the watch saw it */
async function tried(withPolicy: boolean) {
  let heard = 0;
  const server = createServer((_, response) => {
    heard += 1;
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('heard');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/asked`;
  const build = new BuildCopy(buildFolder(browserName));
  if (!withPolicy) build.change((manifest) => ({ ...manifest, content_security_policy: undefined }));
  const driver = await launch(browserName, { extension: build.folder, watchRequests: true });
  try {
    const own = await OwnPage.open(driver);
    const answer = await own.view.evaluate(
      (address) =>
        fetch(address).then(
          (one) => one.text(),
          () => 'refused',
        ),
      url,
    );
    return { answer, heard: () => heard, seen: () => driver.requests.filter((one) => one.url === url).map(({ by }) => by) };
  } finally {
    await driver.close();
    build.remove();
    server.close();
  }
}

test('one that were made would be seen, and the browser refuses it', async () => {
  const open = await tried(false);
  expect([open.answer, open.heard(), open.seen()]).toEqual(['heard', 1, ['extension']]);
  const shut = await tried(true);
  expect([shut.answer, shut.heard(), shut.seen()]).toEqual(['refused', 0, []]);
});
