// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Spaced } from '@/lib/detect/spaced';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

test('runs once for however many questions, and ever more seldom while nothing comes of it', () => {
  const run = vi.fn(() => false);
  const spaced = new Spaced(window, run, 100, 400);
  const ranWithin = (ms: number) => {
    run.mockClear();
    spaced.ask();
    spaced.ask();
    vi.advanceTimersByTime(ms);
    return run.mock.calls.length;
  };
  expect(ranWithin(99)).toBe(0);
  expect(ranWithin(1)).toBe(1);
  expect(ranWithin(199)).toBe(0);
  expect(ranWithin(1)).toBe(1);
  expect(ranWithin(400)).toBe(1);
  expect(ranWithin(399)).toBe(0); // not 800: the longest time
  expect(ranWithin(1)).toBe(1);
  run.mockReturnValueOnce(true);
  expect(ranWithin(400)).toBe(1);
  expect(ranWithin(100)).toBe(1);
});

test('forgets what was asked for, and starts near again', () => {
  const run = vi.fn(() => false);
  const spaced = new Spaced(window, run, 100, 400);
  spaced.ask();
  vi.advanceTimersByTime(100);
  spaced.ask();
  spaced.reset();
  vi.advanceTimersByTime(1_000);
  expect(run).toHaveBeenCalledTimes(1);
  spaced.ask();
  vi.advanceTimersByTime(100);
  expect(run).toHaveBeenCalledTimes(2);
});
