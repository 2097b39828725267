import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guardHushItem, hushedAt, hushGuards } from '@/lib/sites/guard-hush';

const MOSCOW = { timeZone: 'Europe/Moscow' };
const at = (iso: string) => Date.parse(iso);
const hushed = async (iso: string, zone = MOSCOW) => [...hushedAt(await guardHushItem.getValue(), zone, at(iso))];

beforeEach(() => fakeBrowser.reset());

describe('"not again today"', () => {
  test('lasts until the day ends in the policy’s time zone (K-lift), and no longer', async () => {
    await hushGuards(['anna'], MOSCOW, at('2026-11-25T09:00:00+03:00'));
    expect(await hushed('2026-11-25T23:59:59+03:00')).toEqual(['anna']);
    expect(await hushed('2026-11-26T00:00:00+03:00')).toEqual([]);
    expect(await hushed('2026-11-24T23:59:59+03:00')).toEqual([]); // a clock that was put back
    expect(await hushed('2026-11-25T22:30:00Z', { timeZone: 'Europe/London' })).toEqual(['anna']);
  });

  test('adds up within a day; entries of another day are dropped', async () => {
    await hushGuards(['anna'], MOSCOW, at('2026-11-25T09:00:00+03:00'));
    await Promise.all([
      hushGuards(['boris'], MOSCOW, at('2026-11-25T10:00:00+03:00')),
      hushGuards(['anna', 'vera'], MOSCOW, at('2026-11-25T10:00:01+03:00')),
    ]);
    expect((await hushed('2026-11-25T12:00:00+03:00')).toSorted()).toEqual(['anna', 'boris', 'vera']);
    await hushGuards(['gleb'], MOSCOW, at('2026-11-26T09:00:00+03:00'));
    expect(await guardHushItem.getValue()).toEqual({ day: '2026-11-26', clients: ['gleb'] });
  });
});
