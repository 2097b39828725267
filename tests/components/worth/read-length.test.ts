import { expect, test } from 'vitest';
import { readHours, readMinutes } from '@/components/worth/read-length';

test.each([
  ['1:30', 1.5, 90],
  ['0:05', 5 / 60, 5],
  ['1.5', 1.5, 1.5],
  ['1,5', 1.5, 1.5],
  ['1,5 h', 1.5, 90],
  ['90 min', 1.5, 90],
  ['90м', 1.5, 90],
  ['1h30', 1.5, 90],
  ['1 h 30 min', 1.5, 90],
  ['1 ч 30 мин', 1.5, 90],
  ['2 часа', 2, 120],
  ['45 минут', 0.75, 45],
  ['1:75', null, null],
  ['soon', null, null],
])('%s', (text, hours, minutes) => {
  expect([readHours(text, 'ru-RU'), readMinutes(text, 'ru-RU')]).toEqual([hours, minutes]);
});
