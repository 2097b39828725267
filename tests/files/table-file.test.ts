import { expect, test } from 'vitest';
import readXlsxFile from 'read-excel-file/node';
import { tableFile } from '@/lib/tables/table-file';
import { tableText } from '@/lib/tables/write-table';

const STYLE = { separator: ',', decimal: '.' } as const;

test.each([
  ['=1+1', "'=1+1"],
  ['+7 916', "'+7 916"],
  ['-5 % from us', "'-5 % from us"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['=1+1\nand more', "'=1+1\nand more"],
  ["'=1+1", "''=1+1"],
])('a text %j acts as no formula', (text, safe) => {
  expect(tableText([[text]], STYLE)).toBe(`\uFEFF"${safe}"`);
});

test('numbers stay numbers, days are written alike everywhere, nothing is empty, separators are quoted', () => {
  const day = new Date(2026, 0, 5, 23, 30);
  expect(
    tableText(
      [
        ['a', 'b'],
        ['Müller; "Söhne", GmbH', -5.5],
        [null, day],
      ],
      STYLE,
    ),
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
    STYLE,
  );
  const [sheet] = await readXlsxFile(Buffer.from(await blob.arrayBuffer()));
  expect(sheet?.sheet).toBe('All clients  a name longer than');
  expect(sheet?.data).toEqual([
    ['Client', 'Points'],
    ['=1+1', 3.5],
    ['Ромашка', null],
  ]);
});

test('a day in a workbook is the day on the screen, however late in the night', async () => {
  const instants = [new Date(2026, 0, 5, 0, 5), new Date(2026, 6, 5, 23, 55)];
  const blob = await tableFile('Clients', ['Day'], [instants], 'xlsx', STYLE);
  const [sheet] = await readXlsxFile(Buffer.from(await blob.arrayBuffer()));
  expect(sheet?.data[1]).toEqual([new Date('2026-01-05T00:00:00Z'), new Date('2026-07-05T00:00:00Z')]);
});

test('a workbook larger than what its library packs by itself comes whole', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [`Client ${at}`, at]);
  const blob = await tableFile('Clients', ['Client', 'Points'], rows, 'xlsx', STYLE);
  const [sheet] = await readXlsxFile(Buffer.from(await blob.arrayBuffer()));
  expect(sheet?.data).toHaveLength(20_001);
  expect(sheet?.data.at(-1)).toEqual(['Client 19999', 19_999]);
});
