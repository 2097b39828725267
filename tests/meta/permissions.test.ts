import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listedPermissions } from '@/scripts/permissions/manifests';
import { PERMISSION_PAGES, withPermissions } from '@/scripts/permissions/pages';
import { USES } from '@/scripts/permissions/uses';

/** What a formatter may change: widths of columns. */
const words = (text: string): string =>
  text
    .replace(/\|\s*(?:-+\s*\|\s*)+/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test.each(Object.entries(PERMISSION_PAGES))(
  '%s explains what the manifests ask for: npm run permissions',
  async (file, table) => {
    const page = readFileSync(file, 'utf8');
    expect(words(page)).toBe(words(withPermissions(page, table(await listedPermissions()))));
  },
);

test('each right is used by the code, where it is said to be', async () => {
  const unused = (await listedPermissions()).filter(({ id }) => !readFileSync(USES[id].file, 'utf8').includes(USES[id].call));
  expect(unused).toEqual([]);
});

test('one right is asked for once, at install or later', async () => {
  const ids = (await listedPermissions()).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect((await listedPermissions()).filter(({ isAskedLater }) => !isAskedLater).map(({ id }) => id)).not.toContain('sites');
});
