import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessSeparator, parseTable } from '@/lib/tables/table-text';
import { unescaped } from '@/lib/tables/unescaped';
import { tableText } from '@/lib/tables/write-table';

test.each([
  [',', 'Name,Phone\nAcme,1\n'],
  [';', 'Name;Revenue\n"Acme; Beta";1,5\nGamma;2,5\n'],
  ['\t', 'Name\tNote\nAcme\t"one, two, three"\n'],
  ['|', 'Name|Phone\nAcme|1\n'],
  [',', 'Name\nAcme\n'],
  [';', 'sep=;\r\nName\r\nAcme, Beta\r\n'],
])('the separator %j is known', (separator, text) => {
  expect(guessSeparator(text)).toBe(separator);
});

test('a quoted cell may hold separators, quotes and line breaks', () => {
  expect(parseTable('a,"b\n""c"", d"\r\n1,2', ',')).toEqual([
    ['a', 'b\n"c", d'],
    ['1', '2'],
  ]);
});

test('quotes that nobody has quoted swallow no lines', () => {
  const text = '"Ромашка" ООО;1;x\n"ИП ""Лютик""";2;y\nООО "Ива";3;z\n';
  expect(parseTable(text, ';').slice(0, 3)).toEqual([
    ['"Ромашка" ООО', '1', 'x'],
    ['ИП "Лютик"', '2', 'y'],
    ['ООО "Ива"', '3', 'z'],
  ]);
});

describe('a table that is saved', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('=1+1', '+49 30 1', '-5', '=1\n2', "'=1", "''-5", '@a', "'x", 'a;b', 'a\nb', '"', 'ёж'),
  );
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

  test('is read back as it was, whatever its cells hold', () => {
    fc.assert(
      fc.property(table, fc.constantFrom<',' | ';'>(',', ';'), (lines, separator) => {
        fc.pre(lines.every((line) => line.every((text) => !text.includes('\r') && !text.includes('\0'))));
        const text = tableText(lines, { separator, decimal: '.' }).slice(1);
        fc.pre(text !== ''); // one empty cell writes nothing, as no table does
        const back = parseTable(text, separator).map((line) => line.map(unescaped));
        expect(back).toEqual(lines.map((line) => line.map((one) => one.trim())));
      }),
    );
  });

  test('holds nothing that a table program would carry out', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const [[saved = ''] = []] = parseTable(tableText([[text, 'x']], { separator: ',', decimal: '.' }).slice(1), ',');
        expect(saved).not.toMatch(/^[=@\t\r\n]/);
        if (/^[+-]/.test(saved)) expect(saved).toMatch(/^[+-][\d.,]+$/);
      }),
    );
  });

  test('writes numbers with the comma of the country', () => {
    expect(tableText([['a', -1.5]], { separator: ';', decimal: ',' })).toBe('\uFEFFa;-1,5');
  });
});
