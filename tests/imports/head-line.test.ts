import { expect, test } from 'vitest';
import { findHeadLine } from '@/lib/imports/head-line';

const tableOf = (text: string) => text.split('\n').map((line) => line.split(';'));

test.each([
  ['names that are known', 'Name;Phone', 0],
  ['values', 'Acme;info@acme.example', null],
  ['names of a kind of its own', 'Foo;Bar\n1;2', 0],
  [
    'a title, a period and an empty line first',
    'Список контрагентов;;\nПериод: 2025 г.;;\n;;\nКонтрагент;ИНН;Код\nРомашка;1;2',
    3,
  ],
  ['a title that is a name of a column itself', 'Клиент;\nКлиент;Телефон\nРомашка;1', 1],
  ['a title above names of a kind of their own', 'Export;\n;\nFoo;Bar\n1;2', 2],
  ['a value that is a name of a column, too', 'Type;Name\nClient;Ann', 0],
  ['nothing', ';;', null],
] as const)('%s', (_, text, at) => {
  expect(findHeadLine(tableOf(text))).toBe(at);
});
