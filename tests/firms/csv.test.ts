import { describe, expect, test } from 'vitest';
import { csvText } from '@/lib/firms/csv-text';
import { newFirms } from '@/lib/firms/new-firms';
import { readCsv } from '@/lib/firms/read-csv';
import { searchFirms } from '@/lib/firms/search-firms';
import { tidyFirm } from '@/lib/firms/tidy-firm';
import { writeCsv } from '@/lib/firms/write-csv';
import type { Firm } from '@/lib/schema/firm';

const HUBER: Firm = {
  id: 'f1',
  name: 'Huber & Söhne',
  site: 'https://huber.example',
  phone: '+49 30 1',
  fits: 'Large "chains", at night',
  competitor: true,
};
const NORD: Firm = { id: 'f2', name: 'ООО «Север»', site: '', phone: '', fits: 'Малые заказы', competitor: false };
const WORDS = { name: 'Name', site: 'Website', phone: 'Phone', fits: 'Fits', competitor: 'Competitor', yes: 'yes', no: 'no' };
const read = (text: string, known: Firm[] = []) => {
  let made = 0;
  return readCsv(text, known, () => `new-${(made += 1)}`);
};

describe('a table of firms (A-refer)', () => {
  test('is read as it was written; what is known just so changes nothing', () => {
    const text = writeCsv([HUBER, NORD], WORDS, { separator: ';', decimal: ',' });
    expect(read(text)).toEqual({
      add: [
        { ...HUBER, id: 'new-1' },
        { ...NORD, id: 'new-2' },
      ],
      change: [],
      same: 0,
      bad: [],
    });
    expect(read(text, [HUBER, NORD])).toEqual({ add: [], change: [], same: 2, bad: [] });
  });

  test('no cell acts as a formula in a table program', () => {
    const text = writeCsv([{ ...HUBER, name: '=HYPERLINK("x")' }], WORDS, { separator: ',', decimal: '.' });
    expect(text).not.toMatch(/(^|[,;"\n])=HYPERLINK/);
    expect(read(text)).toMatchObject({ add: [{ name: '=HYPERLINK("x")' }] });
  });

  test.each([
    [
      'semicolons and Russian names of columns',
      'Название;Сайт;Конкурент\nСевер;sever.example;да',
      { site: 'https://sever.example', competitor: true },
    ],
    ['tabs and another order', 'Phone\tName\n+7 1\tСевер', { phone: '+7 1', competitor: false }],
    ['a mark of Excel before the first name', '\uFEFFName,Fits\nСевер,all', { fits: 'all' }],
  ])('with %s', (_, text, firm) => {
    expect(read(text)).toMatchObject({ add: [{ name: 'Север', ...firm }], bad: [] });
  });

  test('a column that the table does not have leaves what is known', () => {
    expect(read('Name,Fits\nhuber  &  söhne,Small', [HUBER])).toMatchObject({
      add: [],
      change: [{ ...HUBER, name: 'huber  &  söhne', fits: 'Small' }],
    });
  });

  test('bad lines are named and stop no others', () => {
    const text = `Name,Website\n,x.example\nA,no address\nB,\n\nb ,\n${'x'.repeat(301)},`;
    expect(read(text)).toMatchObject({
      add: [{ name: 'B' }],
      bad: [
        { line: 2, problem: 'noName' },
        { line: 3, problem: 'site', value: 'no address' },
        { line: 6, problem: 'twice' },
        { line: 7, problem: 'long' },
      ],
    });
  });

  test.each([
    ['', 'file-empty'],
    [' \n ', 'file-empty'],
    ['Firmenname,Web\nA,b', 'file-no-name-column'],
    ['Name,Fits\n"A,b', 'file-broken'],
  ])('%j: %s', (text, problem) => expect(read(text)).toEqual({ problem }));

  test('saved by Excel in Russia, it is windows-1251', () => {
    const bytes = new Uint8Array([0xd1, 0xe5, 0xe2, 0xe5, 0xf0]);
    expect(csvText(bytes.buffer)).toBe('Север');
    expect(csvText(new TextEncoder().encode('Север').buffer)).toBe('Север');
  });
});

test.each([
  ['javascript:alert(1)', { problem: 'site' }],
  ['ftp://x.example', { problem: 'site' }],
  ['localhost', { problem: 'site' }],
  ['x.example/a', { site: 'https://x.example/a' }],
  ['', { site: '' }],
])('the address %j', (site, result) => {
  expect(tidyFirm({ name: 'A', site, phone: '', fits: '', competitor: false }, 'f')).toMatchObject(result);
});

test.each([
  ['', ['Huber & Söhne', 'ООО «Север»']],
  ['sohne', ['Huber & Söhne']],
  ['север', ['ООО «Север»']],
  ['chains night', ['Huber & Söhne']],
  ['chains day', []],
])('search %j', (query, names) => {
  expect(
    searchFirms([NORD, HUBER], query)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(names.toSorted());
});

test('of a backup’s firms only those come that are not here, by id or name', () => {
  const theirs = [HUBER, { ...NORD, id: 'other' }, { ...NORD, id: 'f9', name: 'New' }];
  expect(newFirms(theirs, [HUBER, NORD]).map(({ id }) => id)).toEqual(['f9']);
});
