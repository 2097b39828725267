import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFileSync } from 'node:fs';
import { EXPORT_KINDS, KEPT_EXPORTS, exportLogItem, rememberExport } from '@/lib/settings/export-log';
import { DEFAULT_SETTINGS, settingsItem } from '@/lib/settings/settings';
import { sourceFiles } from '../meta/source-files';

beforeEach(async () => {
  fakeBrowser.reset();
  await settingsItem.setValue({ ...DEFAULT_SETTINGS, author: 'u-ann', name: 'Ann', work: 'team', role: 'deputy' });
});

describe('log of exports (domain 8)', () => {
  it('what, when, by whom, how many; no content', async () => {
    await rememberExport('backup', 5, 42);
    await rememberExport('print-file', 6);
    expect(await exportLogItem.getValue()).toEqual([
      { at: 5, what: 'backup', author: 'u-ann', name: 'Ann', role: 'deputy', count: 42 },
      { at: 6, what: 'print-file', author: 'u-ann', name: 'Ann', role: 'deputy' },
    ]);
  });

  it('two at once are both kept, and it does not grow for ever', async () => {
    await Promise.all([rememberExport('chart', 1), rememberExport('table', 2)]);
    expect(await exportLogItem.getValue()).toHaveLength(2);
    const [entry] = await exportLogItem.getValue();
    await exportLogItem.setValue(Array.from({ length: KEPT_EXPORTS }, (_, at) => ({ ...entry!, at })));
    await rememberExport('raw', -1);
    const log = await exportLogItem.getValue();
    expect(log).toHaveLength(KEPT_EXPORTS);
    expect(log.at(-1)).toMatchObject({ what: 'raw' });
  });

  const files = sourceFiles('components', 'entrypoints', 'lib').filter((file) => /\.(tsx?|html)$/.test(file));
  const having = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(file, 'utf8')));

  it.each<[way: string, pattern: RegExp, places: string[]]>([
    ['a file', /\.download = |downloads\.download\(/, ['components/ui/save-file.ts', 'lib/store/backups/download-backup.ts']],
    ['the clipboard', /navigator\.clipboard|execCommand/, ['components/ui/copy-out.ts']],
  ])('there is no way out that it does not see: %s', (_way, pattern, places) => {
    expect(having(pattern)).toEqual(places);
    for (const file of places) expect(readFileSync(file, 'utf8')).toContain('rememberExport(');
  });

  it('addresses of files are made for those ways only, and no other way is taken', () => {
    expect(having(/createObjectURL\(/)).toEqual([
      'components/ui/save-file.ts',
      'entrypoints/file-url/main.ts', // for the downloads folder
      'lib/store/backups/with-file-url.ts',
    ]);
    const others =
      /showSaveFilePicker|showDirectoryPicker|navigator\.share\b|dataTransfer\.setData|href=["'{`]+(mailto|data):|clipboardData\.setData/;
    expect(having(others)).toEqual([]);
  });

  it('whatever is printed is printed by a page under its listener', () => {
    expect(having(/\.print\(\)/).every((file) => file.startsWith('components/'))).toBe(true);
    expect(readFileSync('components/ui/app-root.tsx', 'utf8')).toContain('useLogPrint()');
    expect(readFileSync('components/ui/use-log-print.ts', 'utf8')).toMatch(/rememberExport\([^]*addEventListener\('beforeprint'/);
    const pages = files.filter((file) => /^entrypoints\/[^/]+\/main\.tsx?$/.test(file));
    const without = pages.filter((file) => !readFileSync(file, 'utf8').includes('<AppRoot'));
    expect(without).toEqual(['entrypoints/file-url/main.ts']); // nobody sees it, and it shows nothing
  });

  it('each kind is some way’s, and none is written down that is none', () => {
    const texts = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    const calls = [...texts.matchAll(/(?:saveFile|saveTable|copyOut|rememberExport)\([^]{0,300}/g)]
      .map(([call]) => call)
      .join('\n');
    const kinds = EXPORT_KINDS.filter((kind) => !kind.startsWith('print-'));
    expect(kinds.filter((kind) => !calls.includes(`'${kind}'`))).toEqual([]);
    const printed = [...texts.matchAll(/data-prints="([a-z]+)"/g)].map(([, what]) => `print-${what}`);
    expect(new Set([...printed, 'print-page'])).toEqual(new Set(EXPORT_KINDS.filter((kind) => kind.startsWith('print-'))));
  });
});
