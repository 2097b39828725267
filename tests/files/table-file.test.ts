import { expect, test } from 'vitest';
import readXlsxFile from 'read-excel-file/node';
import { csvText } from '@/lib/files/csv-text';
import { tableFile } from '@/lib/files/table-file';

test.each([
  ['=1+1', "'=1+1"],
  ['+7 916', "'+7 916"],
  ['-5 % from us', "'-5 % from us"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
])('a text %j acts as no formula', (text, safe) => {
  expect(csvText([[text]])).toBe(`\uFEFF"${safe}"`);
});

test('numbers stay numbers, days are written alike everywhere, nothing is empty, separators are quoted', () => {
  const day = new Date(2026, 0, 5, 23, 30);
  expect(
    csvText([
      ['a', 'b'],
      ['Müller; "Söhne", GmbH', -5.5],
      [null, day],
    ]),
  ).toBe('\uFEFFa,b\r\n"Müller; ""Söhne"", GmbH",-5.5\r\n,2026-01-05');
});

test('a workbook holds the same cells; a text that looks like a formula is a text', async () => {
  const blob = await tableFile(
    'All/clients: a name longer than a sheet can have',
    ['Client', 'Points'],
    [
      ['=1+1', 3.5],
      ['Ромашка', null],
    ],
    'xlsx',
  );
  const [sheet] = await readXlsxFile(Buffer.from(await blob.arrayBuffer()));
  expect(sheet?.sheet).toBe('All clients  a name longer than');
  expect(sheet?.data).toEqual([
    ['Client', 'Points'],
    ['=1+1', 3.5],
    ['Ромашка', null],
  ]);
});

test('a workbook larger than what its library packs by itself comes whole', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [`Client ${at}`, at]);
  const blob = await tableFile('Clients', ['Client', 'Points'], rows, 'xlsx');
  const [sheet] = await readXlsxFile(Buffer.from(await blob.arrayBuffer()));
  expect(sheet?.data).toHaveLength(20_001);
  expect(sheet?.data.at(-1)).toEqual(['Client 19999', 19_999]);
});
