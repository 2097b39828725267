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

/** The extension's API as the worker has it. */
declare const browser: { storage: { local: { get(key: string): Promise<Record<string, string | undefined>> } } };

/** What the worker does at its start: asks, and leaves the answer where a page finds it. */
const asking = (url: string) => `(() => {
  const leave = (answer) => (globalThis.browser ?? chrome).storage.local.set({ asked: answer });
  fetch(${JSON.stringify(url)}).then((one) => one.text(), () => 'refused').then(leave);
})()`;

/** Tries to ask from a page of the extension and from its worker. @returns whether anything got out, and whether the watch saw it */
async function tried(withPolicy: boolean) {
  const heard: string[] = [];
  const server = createServer(({ url }, response) => {
    heard.push(url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('heard');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const build = new BuildCopy(buildFolder(browserName));
  build.append(asking(`${origin}/worker`));
  if (!withPolicy) build.change((manifest) => ({ ...manifest, content_security_policy: undefined }));
  const driver = await launch(browserName, { extension: build.folder, watchRequests: true });
  let answers: unknown[];
  try {
    const { view } = await OwnPage.open(driver);
    const byWorker = await view.waitFor(
      'the worker to have asked',
      async () => (await browser.storage.local.get('asked'))['asked'] ?? null,
    );
    const byPage = await view.evaluate(
      (address) =>
        fetch(address).then(
          (one) => one.text(),
          () => 'refused',
        ),
      `${origin}/page`,
    );
    answers = [byPage, byWorker];
  } finally {
    await driver.close();
    build.remove();
    server.close();
  }
  const seen = driver.requests
    .filter(({ url }) => url.startsWith(origin))
    .map(({ by, url }) => `${by} ${url.slice(origin.length)}`);
  return { answers, heard: heard.toSorted(), seen: seen.toSorted() };
}

test('one that were made would be seen, and the browser refuses it: to pages and to the worker', async () => {
  const open = await tried(false);
  expect(open.answers).toEqual(['heard', 'heard']);
  expect(open.heard).toEqual(['/page', '/worker']);
  expect(open.seen).toEqual(['extension /page', 'extension /worker']);
  expect(await tried(true)).toEqual({ answers: ['refused', 'refused'], heard: [], seen: [] });
});
