import { expect, test } from 'vitest';
import { readNumber } from '@/components/ui/read-number';

test.each([
  ['1,200', 'en-GB', 1200],
  ['1,200', 'ru-RU', 1.2],
  ['1.200', 'en-GB', 1.2],
  ['1.200', 'ru-RU', 1200],
  ['1 200,50', 'ru-RU', 1200.5],
  ['1 200.50', 'ru-RU', 1200.5],
  ['1 200,50', 'en-US', 1200.5],
  ['12 000 руб.', 'ru-RU', 12_000],
  ['1.5.2', 'en-GB', null],
  ['', 'en-GB', null],
  ['-', 'en-GB', null],
])('%s in %s is %s', (text, locale, number) => {
  expect(readNumber(text, locale)).toBe(number);
});
