import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDaysBetween, dayOf, endOfDay, lastInstantAfter, startOfDay, startOfDayAfter } from '@/lib/domain/day-rule';

const utc = (text: string): number => Date.parse(text);

describe('K-lift: the last instant of the day that is n days later, in a zone', () => {
  test.each([
    // zone, from, days, last instant in UTC, what is odd about it
    ['UTC', '2026-01-05T09:00:00Z', 90, '2026-04-05T23:59:59.999Z', 'no odd hours'],
    ['UTC', '2026-01-05T00:00:00Z', 0, '2026-01-05T23:59:59.999Z', 'the first instant of a day belongs to it'],
    ['UTC', '2026-01-05T23:59:59.999Z', 1, '2026-01-06T23:59:59.999Z', 'the last instant of a day belongs to it'],
    ['Europe/Berlin', '2026-03-28T12:00:00Z', 1, '2026-03-29T21:59:59.999Z', 'a day of 23 hours'],
    ['Europe/Berlin', '2026-10-24T12:00:00Z', 1, '2026-10-25T22:59:59.999Z', 'a day of 25 hours'],
    ['Europe/Berlin', '2026-01-05T23:30:00Z', 0, '2026-01-06T22:59:59.999Z', 'already the next day there'],
    ['America/New_York', '2026-01-05T03:00:00Z', 0, '2026-01-05T04:59:59.999Z', 'still the day before there'],
    ['America/New_York', '2026-03-07T12:00:00-05:00', 1, '2026-03-09T03:59:59.999Z', 'clocks go on at 2:00'],
    ['Asia/Kolkata', '2026-01-05T20:00:00Z', 0, '2026-01-06T18:29:59.999Z', 'half an hour'],
    ['Pacific/Kiritimati', '2026-01-05T12:00:00Z', 0, '2026-01-06T09:59:59.999Z', 'fourteen hours ahead'],
    ['America/Sao_Paulo', '2018-11-03T12:00:00Z', 0, '2018-11-04T02:59:59.999Z', 'the next day begins at 1:00'],
    ['America/Sao_Paulo', '2018-02-17T12:00:00Z', 0, '2018-02-18T02:59:59.999Z', 'midnight is put back to 23:00'],
    ['Africa/Cairo', '2024-04-25T12:00:00Z', 1, '2024-04-26T20:59:59.999Z', 'begins at 1:00'],
    ['Pacific/Apia', '2011-12-29T12:00:00Z', 0, '2011-12-30T09:59:59.999Z', 'the next day was skipped whole'],
  ])('%s, %s, %i days: %s (%s)', (zone, from, days, last) => {
    expect(new Date(lastInstantAfter(utc(from), days, zone)).toISOString()).toBe(new Date(last).toISOString());
  });

  const zones = [
    'UTC',
    'Europe/Berlin',
    'Europe/Moscow',
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Africa/Casablanca',
    'Pacific/Chatham',
  ];
  test('K-lift: it lies in that day, and the next millisecond does not', () => {
    const instant = fc.integer({ min: utc('2000-01-01T00:00:00Z'), max: utc('2060-01-01T00:00:00Z') });
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 400 }), fc.constantFrom(...zones), (from, days, zone) => {
        const last = lastInstantAfter(from, days, zone);
        const wanted = new Date(Date.parse(`${dayOf(from, zone)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
        expect(dayOf(last, zone)).toBe(wanted);
        expect(dayOf(last + 1, zone) > wanted).toBe(true);
        expect(startOfDayAfter(from, days + 1, zone)).toBe(last + 1);
        expect(calendarDaysBetween(from, last, zone)).toBe(days);
      }),
    );
  });
});

test('days of the calendar have a first and a last instant', () => {
  expect(startOfDay('2026-03-29', 'Europe/Berlin')).toBe(utc('2026-03-28T23:00:00Z'));
  expect(endOfDay('2026-03-29', 'Europe/Berlin')).toBe(utc('2026-03-29T21:59:59.999Z'));
  expect(endOfDay('2026-03-29', 'UTC', 2)).toBe(utc('2026-03-31T23:59:59.999Z'));
  expect(calendarDaysBetween(utc('2026-03-29T23:00:00Z'), utc('2026-03-30T01:00:00Z'), 'UTC')).toBe(1);
  expect(calendarDaysBetween(utc('2026-03-30T01:00:00Z'), utc('2026-03-29T23:00:00Z'), 'UTC')).toBe(-1);
});

test('instants and days at the edge of what can be stored do not break the rule', () => {
  expect(lastInstantAfter(8.64e15, 3_650, 'Europe/Berlin')).toBeGreaterThan(8.6e15);
  expect(dayOf(8.64e15, 'UTC')).toMatch(/^\+?\d/);
  expect(startOfDay('0001-01-01', 'America/New_York')).toBe(startOfDay('1970-01-01', 'America/New_York'));
  expect(Number.isFinite(endOfDay('9999-12-31', 'Asia/Tokyo', 3_650))).toBe(true);
});
