import { describe, expect, test } from 'vitest';
import { spread } from '@/lib/domain/overview/spread';

describe('a scale for numbers of very different size', () => {
  const { to, from, ticks } = spread(1_000);
  test.each([0, 1, -1, 999, 12_345, -50_000, 3e9])('%d comes back', (value) => expect(from(to(value))).toBeCloseTo(value, 3));

  test('keeps the order, and losses below nought', () => {
    const values = [-1e6, -10, 0, 5, 800, 1e4, 1e9];
    expect(values.map(to)).toEqual(values.map(to).toSorted((a, b) => a - b));
    expect(to(-10)).toBeLessThan(0);
  });

  test('marks are round numbers, nought among them, and stand apart', () => {
    const marks = ticks(-2_000, 200_000);
    const numbers = marks.map((place) => Math.round(from(place)));
    expect(numbers).toContain(0);
    expect(numbers.every((one) => one === 0 || /^[125]0*$/.test(String(Math.abs(one))))).toBe(true);
    const gap = (to(200_000) - to(-2_000)) * 0.09;
    marks.slice(1).forEach((place, index) => expect(place - marks[index]!).toBeGreaterThanOrEqual(gap - 1e-9));
  });
});
