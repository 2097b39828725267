import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFileSync } from 'node:fs';
import { KEPT_EXPORTS, exportLogItem, rememberExport } from '@/lib/settings/export-log';
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

  it('there is no way out that it does not see: one place makes downloads, and pages are printed under one listener', () => {
    const files = sourceFiles('components', 'entrypoints', 'lib').filter((file) => /\.tsx?$/.test(file));
    const makes = files.filter((file) => /\.download = |downloads\.download\(/.test(readFileSync(file, 'utf8')));
    const remembers = ['components/ui/save-file.ts', 'lib/store/backups/download-backup.ts'];
    expect(makes).toEqual(remembers);
    for (const file of remembers) expect(readFileSync(file, 'utf8')).toContain('rememberExport(');
    expect(readFileSync('components/ui/app-root.tsx', 'utf8')).toContain('useLogPrint()');
  });
});
