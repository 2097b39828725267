import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { SCHEMA_VERSIONS, SidelineDatabase } from '@/lib/store/database';
import { type FrozenDatabase, freeze, thaw } from '../store/frozen-database';
import { until } from './dying';
import { expectRow } from './table';

const NAME = 'upgrade-killed';
const frozenOf = (version: number): FrozenDatabase =>
  JSON.parse(readFileSync(new URL(`../store/frozen/v${version}.json`, import.meta.url), 'utf8')) as FrozenDatabase;
const newest = Math.max(...SCHEMA_VERSIONS.map(({ version }) => version));
afterEach(() => Dexie.delete(NAME));

it('an upgrade from every published version, killed at every step', async () => {
  let deaths = 0;
  for (const { version } of SCHEMA_VERSIONS.filter((one) => one.version < newest)) {
    const frozen = frozenOf(version);
    for (let dieAt = 1; ; dieAt++) {
      await Dexie.delete(NAME);
      await thaw(NAME, frozen);
      const victim = new SidelineDatabase(NAME);
      const fate = await until(dieAt, () => victim.open());
      victim.close();
      const left = await freeze(NAME);
      // As it was, or as it will be: never something between.
      expect([version * 10, newest * 10]).toContain(left.version);
      if (left.version === version * 10) expect(left).toEqual(frozen);
      expect(left.stores.events?.rows).toEqual(frozen.stores.events?.rows);

      const next = new SidelineDatabase(NAME);
      await next.open();
      expect(await next.events.toArray()).toEqual(frozen.stores.events?.rows);
      expect(await next.drafts.toArray()).toEqual(frozen.stores.drafts?.rows);
      next.close();
      if ('result' in fate) break;
      deaths += 1;
    }
  }
  expect(deaths).toBeGreaterThan(SCHEMA_VERSIONS.length);
  expectRow(`Upgrade from each of ${SCHEMA_VERSIONS.length - 1} published versions killed at each step`, deaths);
});
