import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsOf, sourceFiles } from './source-files';

const code = (...folders: string[]) => sourceFiles(...folders).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

/** Where a folder may import from; everything not listed is forbidden. `npm:` names packages. */
const LAW: { folder: string; may: RegExp[] }[] = [
  { folder: 'lib/schema', may: [/^lib\/schema\//, /^zod$/] },
  { folder: 'lib/domain', may: [/^lib\/(domain|schema)\//] },
  { folder: 'lib/crm', may: [/^lib\/crm\//] },
  { folder: 'lib/detect', may: [/^lib\/(detect|crm)\//] },
  { folder: 'lib/badge', may: [/^lib\/badge\//, /\.css\?inline$/] },
  {
    folder: 'entrypoints/crm.content',
    may: [/^lib\/(detect|badge|crm|messages)\//, /^wxt\//, /\.css\?inline$/, /^#imports$/, /^entrypoints\/crm\.content\//],
  },
  { folder: 'lib/wording', may: [/^lib\/wording\//] },
  { folder: 'lib/calendar', may: [/^lib\/(calendar|domain|schema)\//, /^ics$/] },
  { folder: 'lib/firms', may: [/^lib\/(firms|schema|tables)\//, /^papaparse$/] },
  { folder: 'lib/sample', may: [/^lib\/(sample|domain|schema)\//, /^uuid$/] },
  { folder: 'lib/files', may: [/^lib\/files\//, /^write-excel-file\/universal$/] },
  { folder: 'lib/tables', may: [/^lib\/(tables|files)\//, /^papaparse$/, /^read-excel-file\//] },
  { folder: 'lib/imports', may: [/^lib\/(imports|schema|domain|tables)\//] },
  { folder: 'lib/playbook', may: [/^lib\/(playbook|schema|domain)\//, /^assets\/playbooks\//, /^intl-messageformat$/] },
];

describe.each(LAW)('$folder keeps the import law', ({ folder, may }) => {
  test.each(code(folder))('%s', (file) => {
    const forbidden = importsOf(file).filter((name) => !may.some((rule) => rule.test(name)));
    expect(forbidden).toEqual([]);
  });
});

test('only lib/store imports dexie', () => {
  const others = code('lib', 'components', 'entrypoints').filter((file) => !file.startsWith('lib/store/'));
  expect(others.filter((file) => importsOf(file).some((name) => name.startsWith('dexie')))).toEqual([]);
});

test('components reach data through hooks only', () => {
  const reached = code('components').flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('lib/store/') && !name.startsWith('lib/store/hooks/'))
      .map((name) => `${file} → ${name}`),
  );
  expect(reached).toEqual([]);
});

test('an adapter is a function of what it is given: no global document, location, window or browser', () => {
  const globals = /(?<![\w.$'"`-])(document|location|window|browser|chrome)\s*[.([]/;
  const offenders = code('lib/crm').filter((file) => {
    const withoutComments = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    return globals.test(withoutComments);
  });
  expect(offenders).toEqual([]);
});
