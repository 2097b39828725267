import { expect, inject, test } from 'vitest';
import type { AnyEvent } from '../../lib/schema/event.ts';
import { BuildCopy } from './drivers/build-copy.ts';
import { buildFolder, launch } from './drivers/launch.ts';
import { until } from './drivers/until.ts';
import { OwnPage } from './own-page.ts';
import { frozenFiles, frozenOf, lookInto, NEWEST, thaw } from './thawed.ts';

test.each(frozenFiles)(
  'an update over the database of %s: every event and draft is there, clients are shown, a note is added',
  async (file) => {
    const frozen = frozenOf(file);
    const events = (frozen.stores.events?.rows ?? []) as AnyEvent[];
    const clients = (frozen.stores.clients?.rows ?? []) as { name: string }[];
    expect([events.length > 10, clients.length]).toEqual([true, 2]);
    const build = new BuildCopy(buildFolder(inject('browser')));
    build.stop(); // the version before did its work already: only what it left is wanted
    const driver = await launch(inject('browser'), { extension: build.folder });
    try {
      await (await OwnPage.open(driver)).view.evaluate(thaw, frozen);
      build.restore();
      build.change((manifest) => ({ ...manifest, version: `${manifest.version}.1` }));
      await driver.reinstall(build.folder);

      const board = await driver.openExtensionPage('dashboard.html#/overview');
      for (const { name } of clients) await board.role('link', name).waitUntilThere();
      const own = await OwnPage.open(driver);
      await until('the upgrade', async () => (await own.view.evaluate(lookInto, 'drafts')).version === NEWEST);
      expect(await own.events()).toEqual(events);
      expect((await own.view.evaluate(lookInto, 'drafts')).rows).toEqual(frozen.stores.drafts?.rows);
      const note = {
        category: 'disrespect',
        severity: 2,
        happenedAt: Date.now() - 60_000,
        channel: 'phone',
        what: 'Shouted.',
      } as const;
      await own.command('logNote', { record: { key: 'demo:crm.example:contact:2', name: 'Ivan' } }, note);
      expect((await own.events()).slice(0, events.length)).toEqual(events);
      expect(await own.events()).toHaveLength(events.length + 1);
    } finally {
      await driver.close();
      build.remove();
    }
  },
);
