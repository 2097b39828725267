import { basename, join, resolve } from 'node:path';
import { expect } from 'vitest';
import { BuildCopy } from './drivers/build-copy.ts';
import { buildFolder } from './drivers/launch.ts';
import { until } from './drivers/until.ts';
import { test as base } from './fixtures/test.ts';
import { OwnPage } from './own-page.ts';

/**
 * The build that is updated: of the published version in the folder SIDELINE_PREVIOUS (docs/releasing.md), else this one, which
 * then is taken for the next.
 */
const test = base.extend<{ build: BuildCopy }>({
  build: [
    async ({ browserName }, use) => {
      const now = buildFolder(browserName);
      const { SIDELINE_PREVIOUS: previous } = process.env;
      const build = new BuildCopy(previous ? join(resolve(previous), basename(now)) : now);
      await use(build);
      build.remove();
    },
    { scope: 'file' },
  ],
});

test('an update while pages are open: one badge on each, at work, and nothing lost', async ({
  driver,
  build,
  crm,
  browserName,
}) => {
  const before = await OwnPage.open(driver);
  const page = await driver.openWindow(crm.url('clients/1'));
  const moving = await driver.openWindow(crm.url('app#/clients/3'));
  await driver.waitForBadge(page, /Northwind/);
  await driver.waitForBadge(moving, /Ромашка/);
  const record = (await before.contextOf(crm.url('clients/1')))?.record;
  if (!record) throw new Error('no client on the page');
  const note = {
    category: 'disrespect',
    severity: 2,
    happenedAt: Date.now() - 60_000,
    channel: 'phone',
    what: 'Shouted.',
  } as const;
  await before.command('logNote', { record: { key: record.key, name: record.name } }, note);
  await driver.waitForBadge(page, /1 note/);
  const scripts = await before.scripts();

  build.restore(buildFolder(browserName));
  build.change((manifest) => ({ ...manifest, version: `${manifest.version}.1` }));
  await driver.reinstall(build.folder);

  const own = await OwnPage.open(driver);
  await until('scripts to be registered again', async () => (await own.scripts()).length === scripts.length);
  expect(await own.scripts()).toEqual(scripts);
  const hosts = (view: typeof page) => view.evaluate(() => document.querySelectorAll('[data-sideline-badge]').length);
  for (const view of [page, moving]) await until('one badge', async () => (await hosts(view)) === 1 && driver.badge(view));
  // The badge is the new one's: it learns of what happens now, and follows the page.
  await own.command('logNote', { record: { key: record.key, name: record.name } }, note);
  await driver.waitForBadge(page, /2 notes/);
  await moving.evaluate(() => window.demoCrm?.go('clients/4'));
  await driver.waitForBadge(moving, /Ковалёва/);
  await driver.clickBadge(page);
  if (driver.browser === 'chromium') await driver.panel();
  else
    await until('the card', () =>
      driver.callOnBadge(page, (root) => root.querySelector('[role="dialog"]:not([hidden])') !== null),
    );

  expect([await hosts(page), await hosts(moving)]).toEqual([1, 1]);
  expect((await own.events()).filter(({ type }) => type === 'note.logged')).toHaveLength(2);
  expect([...page.surface.errors, ...moving.surface.errors]).toEqual([]);
});
