import { v7 } from 'uuid';
import { expect, inject, onTestFinished, test } from 'vitest';
import type { CommandEnvelope } from '../../lib/messages/commands.ts';
import type { ChromiumSurface } from './drivers/chromium-surface.ts';
import { BuildCopy } from './drivers/build-copy.ts';
import { buildFolder, launch } from './drivers/launch.ts';
import { until } from './drivers/until.ts';
import { OwnPage } from './own-page.ts';

const NOTE_LENGTH = 15_000;

const note = (what: string): CommandEnvelope => ({
  commandId: v7(),
  name: 'logNote',
  target: { record: { key: 'demo:crm.example:contact:1', name: 'Northwind Traders' } },
  input: { category: 'disrespect', severity: 1, happenedAt: Date.now() - 60_000, channel: 'phone', what },
});

/** Only Chromium lets a test say how much room there is; what is kept without limit it does not count, so that is taken out. */
test.runIf(inject('browser') === 'chromium')(
  'no room left: refused, nothing written; with room again it is written, once',
  async () => {
    const build = new BuildCopy(buildFolder('chromium'));
    build.change(({ permissions = [], ...rest }) => ({
      ...rest,
      permissions: permissions.filter((name) => name !== 'unlimitedStorage'),
    }));
    const driver = await launch('chromium', { extension: build.folder });
    onTestFinished(async () => {
      await driver.close();
      build.remove();
    });
    const own = await OwnPage.open(driver);
    const cdp = await (own.view.surface as ChromiumSurface).cdp();
    const room = (quotaSize?: number) =>
      cdp.send('Storage.overrideQuotaForOrigin', { origin: driver.origin, ...(quotaSize !== undefined && { quotaSize }) });
    const first = await own.send(note('before'));
    expect(first).toMatchObject({ ok: true });
    const before = await own.events();

    await room(1);
    // The browser goes by how much room there was half a minute ago, so that some notes still get in.
    let late = note('x');
    const refused = await until(
      'a refusal',
      async () => {
        late = note('x'.repeat(NOTE_LENGTH));
        const answer = await own.send(late);
        return !answer.ok && answer;
      },
      90_000,
    );
    expect(refused).toEqual({ ok: false, refusal: { code: 'storage-full' } });
    const full = await own.events();
    expect(full.slice(0, before.length)).toEqual(before);
    expect(await own.send(late)).toEqual(refused);
    expect(await own.events()).toEqual(full);

    await room();
    expect(await own.send(late)).toMatchObject({ ok: true, repeated: false });
    expect(await own.send(late)).toMatchObject({ ok: true, repeated: true });
    expect(await own.events()).toHaveLength(full.length + 1);
  },
);
