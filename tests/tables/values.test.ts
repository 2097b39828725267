import { describe, expect, test } from 'vitest';
import { columnDecimal, readAmount } from '@/lib/tables/amount';
import { guessDateOrder, readDate } from '@/lib/tables/date';

describe('amounts', () => {
  test.each<[string, number | null, string?]>([
    ['1 234,56', 1234.56],
    ['1\u00a0234,56', 1234.56],
    ['1\u202f234\u202f567', 1234567],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1,234', 1234],
    ['1.234', 1234],
    ['0.125', 0.125],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ["1'200", 1200],
    ['-5', -5],
    ['−5', -5],
    ['(15)', -15],
    ['+3', 3],
    ['€ 1.200', 1200, 'EUR'],
    ['1200 €', 1200, 'EUR'],
    ['$1,200.50', 1200.5, 'USD'],
    ['12 000 руб.', 12000, 'RUB'],
    ['12 000,50 ₽', 12000.5, 'RUB'],
    ['1500 р.', 1500, 'RUB'],
    ['1500 рублей', 1500, 'RUB'],
    ['US$1,200', 1200, 'USD'],
    ['-$1,200.00', -1200, 'USD'],
    ['250 Br', 250, 'BYN'],
    ['CHF 90', 90, 'CHF'],
    ['90 PLN', 90, 'PLN'],
    ['', null],
    ['n/a', null],
    ['12 pcs', null],
    ['1.2.3,4,5', null],
  ])('%j', (text, value, currency) => {
    const read = readAmount(text);
    expect(read?.value ?? null).toBe(value);
    expect(read?.currency).toBe(currency);
  });

  test('what one value leaves open, its column tells', () => {
    expect(columnDecimal(['1,234', '2,5'])).toBe(',');
    expect(columnDecimal(['1.234', '2,5', '1.5'])).toBeUndefined();
    expect(columnDecimal(['100', '1,234'])).toBeUndefined();
    expect(readAmount('1,234', ',')?.value).toBe(1.234);
    expect(readAmount('1.234', ',')?.value).toBe(1234);
  });
});

describe('dates', () => {
  test.each([
    ['2026-05-03', 'dmy', '2026-05-03'],
    ['2026/5/3', 'mdy', '2026-05-03'],
    ['03.05.2026', 'mdy', '2026-05-03'],
    ['3.5.26', 'dmy', '2026-05-03'],
    ['05/03/2026', 'mdy', '2026-05-03'],
    ['05/03/2026', 'dmy', '2026-03-05'],
    ['3-5-2026', 'dmy', '2026-05-03'],
    ['3 May 2026', 'dmy', '2026-05-03'],
    ['May 3, 2026', 'dmy', '2026-05-03'],
    ['3 мая 2026 г.', 'dmy', '2026-05-03'],
    ['3-May-2026', 'dmy', '2026-05-03'],
    ['3-May-26', 'dmy', '2026-05-03'],
    ['3 мая 26', 'dmy', '2026-05-03'],
    ['31 дек 2025', 'mdy', '2025-12-31'],
    ['Wed, 31 Dec 2025', 'dmy', '2025-12-31'],
    ['ср, 31 декабря 2025 г.', 'dmy', '2025-12-31'],
    ['Dec 31 2025', 'dmy', '2025-12-31'],
    ['20251231', 'dmy', '2025-12-31'],
    ['20251331', 'dmy', null],
    ['46022', 'dmy', '2025-12-31'],
    ['1234', 'dmy', null],
    ['31.02.2026', 'dmy', null],
    ['13/13/2026', 'dmy', null],
    ['soon', 'dmy', null],
    ['03.05.2026 tomorrow', 'dmy', null],
  ] as const)('%s, %s', (text, order, day) => {
    expect(readDate(text, order)?.day ?? null).toBe(day);
  });

  test.each([
    ['2026-05-03 14:05', 845],
    ['2026-05-03T14:05:33.123', 845],
    ['03.05.2026, 9:05', 545],
    ['5/3/2026 2:05 PM', 845],
    ['5/3/2026 12:05 a.m.', 5],
    ['3 May 2026 at 14:05', 845],
    ['3 мая 2026 г., 14:05', 845],
    ['3 мая 2026 г. в 14:05', 845],
    ['3-May-26 14:05', 845],
    ['20260503 14:05:00', 845],
    ['46022.5', 720],
    ['46022,99999', 1439],
  ])('the time of %s', (text, minutes) => {
    expect(readDate(text, 'mdy')?.minutes).toBe(minutes);
  });

  test('a zone makes the instant exact', () => {
    expect(readDate('2026-05-03T14:05:00Z', 'dmy')?.instant).toBe(Date.UTC(2026, 4, 3, 14, 5));
    expect(readDate('2026-05-03T14:05:00+0300', 'dmy')?.instant).toBe(Date.UTC(2026, 4, 3, 11, 5));
    expect(readDate('2026-05-03 14:05:00+03', 'dmy')?.instant).toBe(Date.UTC(2026, 4, 3, 11, 5));
    expect(readDate('2026-05-03 14:05:00 UTC', 'dmy')?.instant).toBe(Date.UTC(2026, 4, 3, 14, 5));
    expect(readDate('03.05.2026 14:05 GMT-05:00', 'dmy')?.instant).toBe(Date.UTC(2026, 4, 3, 19, 5));
  });

  test.each([
    [['01/02/2026', '13/02/2026'], { order: 'dmy', isSure: true, shownBy: '13/02/2026' }],
    [['01/02/2026', '02/13/2026'], { order: 'mdy', isSure: true, shownBy: '02/13/2026' }],
    [['01/02/2026'], { order: 'dmy', isSure: false }],
    [['01.02.2026'], { order: 'dmy', isSure: true, shownBy: '01.02.2026' }],
    [['2026-01-02'], { order: 'dmy', isSure: true }],
    [['01/01/2026', '1/01/2026'], { order: 'dmy', isSure: true }],
    [[''], { order: 'dmy', isSure: true }],
  ] as const)('the order of %j', (values, guess) => {
    expect(guessDateOrder(values)).toEqual(guess);
  });
});
