import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import readXlsxFile from 'read-excel-file/node';
import { noFormula, withFormula } from '@/lib/tables/no-formula';
import { tableFile } from '@/lib/tables/table-file';
import { tableText } from '@/lib/tables/write-table';

const STYLE = { separator: ',', decimal: '.' } as const;

test.each([
  ['=1+1', "'=1+1"],
  ['+7 916', "'+7 916"],
  ['-5 % from us', "'-5 % from us"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\r=1', "'\r'=1"],
  ['=1+1\nand more', "'=1+1\nand more"],
  ['harmless; =1+1;', "harmless; '=1+1;"],
  ['Acme,@SUM(A1)', "Acme,'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ["'=1+1", "''=1+1"],
])('a text %j acts as no formula', (text, safe) => {
  const [line] = Papa.parse<string[]>(tableText([[text]], STYLE).slice(1), { delimiter: ',', newline: '\r\n' }).data;
  expect(line).toEqual([safe]);
});

/** As a table program may take a file apart: by any separator, with or without regard to quotes. */
const cellsHowever = (text: string): string[] => [
  ...text.split(/[,;\t\r\n]/).map((cell) => cell.replace(/^["\s]+/, '')),
  ...[',', ';', '\t'].flatMap((delimiter) => Papa.parse<string[]>(text, { delimiter, newline: '\n' }).data.flat()),
];

const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', ',', ';', ' ', "'", 'a', '1', '＝'] as const;

test('whatever a text holds and however the file is taken apart, no cell of a saved table begins a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }), (signs) => {
      const text = signs.join('');
      const saved = [tableText([['Head'], [text]], STYLE), tableText([['Head'], [text]], { separator: ';', decimal: ',' })];
      for (const file of saved)
        for (const cell of cellsHowever(file.slice(1))) expect(cell).not.toMatch(/^ *(?:[=@＝＋－＠]|[+-](?![\d.,"\s]*$))/);
      expect(withFormula(noFormula(text))).toBe(text);
    }),
    { numRuns: 5_000 },
  );
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
