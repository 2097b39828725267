import { describe, expect, test } from 'vitest';
import { type Reminder, reminderKey } from '@/lib/domain/reminders/reminder';
import { isSameReminder, keptOfReminders, shownFrom } from '@/lib/domain/reminders/same-reminder';
import { morningOf, tellAt } from '@/lib/domain/reminders/tell-at';

const BERLIN = 'Europe/Berlin';
const utc = (text: string) => Date.parse(`${text}Z`);
const text = (instant: number) => new Date(instant).toISOString().slice(0, 16);
const one = (kind: Reminder['kind'], at: number, more?: Partial<Reminder>): Reminder => ({
  kind,
  at,
  ref: 'a:1',
  isCase: false,
  ...more,
});

describe('when a reminder is announced: in the hours of work (K-lift, A-call, B-cool)', () => {
  const late = utc('2026-06-01T19:59:59.999');
  test.each<[string, Reminder['kind'], string, string, number?]>([
    ['a day, from midnight: in the morning', 'review', '2026-05-31T22:00', '2026-06-01T06:00'],
    ['during the day: at once', 'feels-1', '2026-06-01T12:34', '2026-06-01T12:34'],
    ['before eight: at eight', 'feels-1', '2026-06-01T05:59', '2026-06-01T06:00'],
    ['after eight in the evening: the next morning', 'feels-1', '2026-06-01T18:00', '2026-06-02T06:00'],
    ['a minute before', 'feels-1', '2026-06-01T17:59', '2026-06-01T17:59'],
    ['a call at night is at night', 'call', '2026-05-31T23:45', '2026-05-31T23:45'],
    ['so is the end of a pause', 'cool-off', '2026-06-01T20:30', '2026-06-01T20:30'],
    ['over before the next morning: at once', 'tell', '2026-06-01T18:30', '2026-06-01T18:30', late],
    ['the day on which clocks go on', 'review', '2026-03-28T23:00', '2026-03-29T06:00'],
    ['the day on which they go back', 'review', '2026-10-24T22:00', '2026-10-25T07:00'],
  ])('%s', (_, kind, at, told, until) => {
    const reminder = one(kind, utc(at), until === undefined ? {} : { until });
    expect(text(tellAt({ ...reminder, dueAt: reminder.at }, BERLIN))).toBe(told);
  });
  test('what was put off to an hour comes at that hour', () => {
    const dueAt = utc('2026-06-01T21:15');
    expect(tellAt({ ...one('review', utc('2026-05-31T22:00')), dueAt }, BERLIN)).toBe(dueAt);
  });
  test.each([
    ['2026-03-29', '2026-03-29T06:00'],
    ['2026-10-25', '2026-10-25T07:00'],
    ['2026-12-01', '2026-12-01T07:00'],
  ])('the morning of %s is eight by the clock on the wall', (day, morning) => {
    expect(text(morningOf(day, BERLIN))).toBe(morning);
  });
});

describe('one reminder, seen from two time zones', () => {
  const berlin = one('review', utc('2026-05-31T22:00'));
  test.each<[string, Reminder, boolean]>([
    ['the same', berlin, true],
    ['the day as it begins in New York', one('review', utc('2026-06-01T04:00')), true],
    ['the day as it begins in Vladivostok', one('review', utc('2026-05-31T14:00')), true],
    ['moved to the next day', one('review', utc('2026-06-01T22:00')), false],
    ['moved to the next day, in the night in which clocks go on', one('review', utc('2026-06-01T21:00')), false],
    ['about something else', one('review', utc('2026-05-31T22:00'), { ref: 'a:2' }), false],
    ['another step', one('review', utc('2026-06-01T04:00'), { mark: 'm' }), false],
    ['of another kind', one('lapsed', utc('2026-06-01T04:00')), false],
  ])('%s', (_, other, isSame) => {
    expect(isSameReminder(reminderKey(berlin), reminderKey(other))).toBe(isSame);
  });
  test('a call that was moved by an hour is another one (A-call)', () => {
    expect(
      isSameReminder(reminderKey(one('call', utc('2026-06-01T08:00'))), reminderKey(one('call', utc('2026-06-01T09:00')))),
    ).toBe(false);
  });
  test('put off, it stays so after a journey', () => {
    const until = utc('2026-06-08T06:00');
    const away = keptOfReminders([[reminderKey(berlin), until]]);
    expect(shownFrom(one('review', utc('2026-06-01T04:00')), away)).toBe(until);
    const moved = one('review', utc('2026-06-02T04:00'));
    expect(shownFrom(moved, away)).toBe(moved.at);
  });
});
