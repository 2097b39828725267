import { expect, test } from 'vitest';
import readXlsxFile from 'read-excel-file/node';
import fc from 'fast-check';
import Papa from 'papaparse';
import { noFormula, withFormula } from '@/lib/tables/no-formula';
import { tableText } from '@/lib/tables/write-table';
import { writeCsv } from '@/lib/firms/write-csv';
import { csvText } from '@/lib/files/csv-text';
import { tableFile } from '@/lib/files/table-file';

test.each([
  ['=1+1', "'=1+1"],
  ['+7 916', "'+7 916"],
  ['-5 % from us', "'-5 % from us"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\r=1', "'\r'=1"],
  ['=1+1\nin two lines', "'=1+1\nin two lines"],
  ['harmless; =1+1;', "harmless; '=1+1;"],
  ['Acme,@SUM(A1)', "Acme,'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
])('a text %j acts as no formula', (text, safe) => {
  const [line] = Papa.parse<string[]>(csvText([[text]]).slice(1), { delimiter: ',', newline: '\r\n' }).data;
  expect(line).toEqual([safe]);
});

/** As a table program may take a file apart: by any separator, with or without regard to quotes. */
const cellsHowever = (text: string): string[] => [
  ...text.split(/[,;\t\r\n]/).map((cell) => cell.replace(/^["\s]+/, '')),
  ...[',', ';', '\t'].flatMap((delimiter) => Papa.parse<string[]>(text, { delimiter, newline: '\n' }).data.flat()),
];

const dangerous = fc.array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ',', ';', ' ', "'", 'a', '1', '＝'), {
  maxLength: 12,
});

test('whatever a text holds and however the file is taken apart, no cell of any table that can be saved begins a formula', () => {
  const words = { name: 'Name', site: 'Website', phone: 'Phone', fits: 'Fits', competitor: 'Competitor', yes: 'yes', no: 'no' };
  fc.assert(
    fc.property(dangerous, (signs) => {
      const text = signs.join('');
      const saved = [
        csvText([
          ['Head', 'x'],
          [text, text],
        ]),
        tableText([['Head'], [text]], { separator: ',', decimal: '.' }),
        tableText([['Head'], [text]], { separator: ';', decimal: ',' }),
        writeCsv([{ id: 'f', name: text, site: '', phone: text, fits: text, competitor: false }], words),
      ];
      for (const file of saved)
        for (const cell of cellsHowever(file.slice(1))) expect(cell).not.toMatch(/^ *(?:[=@＝＋－＠]|[+-](?![\d.,"\s]*$))/);
      expect(withFormula(noFormula(text)) === text || /(?:^|[,;\t\r\n]) *'/.test(text)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
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
