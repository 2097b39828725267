import { describe, expect, test } from 'vitest';
import { aboutOfKey } from '@/lib/domain/reminders/key-parts';
import { clientLooks } from '@/lib/domain/reminders/client-looks';
import { groupOf, type ReminderGroup } from '@/lib/domain/reminders/group-of';
import { reminderKey } from '@/lib/domain/reminders/reminder';
import { snoozeDays, snoozeToDay, snoozeUntil, snoozesFor, type Snooze } from '@/lib/domain/reminders/snooze-until';
import { DAY, History, START } from './history';

const BERLIN = 'Europe/Berlin';
const HOUR = 3_600_000;
const utc = (text: string) => Date.parse(`${text}Z`);

describe('where a reminder stands in the list', () => {
  const now = utc('2026-03-28T22:30:00'); // 23:30 in Berlin, in the night in which clocks change
  test.each<[string, string, string | undefined, ReminderGroup]>([
    ['this morning', '2026-03-28T07:00:00', undefined, 'today'],
    ['later today', '2026-03-28T22:45:00', undefined, 'today'],
    ['after midnight there, before it here', '2026-03-28T23:00:00', undefined, 'week'],
    ['yesterday', '2026-03-27T22:59:59', undefined, 'overdue'],
    ['long due, still in time', '2026-03-20T00:00:00', '2026-03-28T22:59:59', 'today'],
    ['long due, no longer in time', '2026-03-20T00:00:00', '2026-03-27T22:59:59', 'overdue'],
    ['in seven days', '2026-04-04T12:00:00', undefined, 'week'],
    ['in eight days', '2026-04-05T12:00:00', undefined, 'later'],
  ])('%s', (_, at, by, group) => {
    const one = { at: utc(at), dueAt: utc(at), ...(by !== undefined && { by: utc(by) }) };
    expect(groupOf(one, BERLIN, now)).toBe(group);
  });
  test('one that was put off stands at the day to which it was', () => {
    const at = utc('2026-03-20T00:00:00');
    expect(groupOf({ at, dueAt: utc('2026-03-30T06:00:00') }, BERLIN, now)).toBe('week');
  });
});

describe('putting off', () => {
  test.each<[Snooze, string, string]>([
    ['hour', '2026-03-27T10:15:00', '2026-03-27T11:15:00'],
    ['tomorrow', '2026-03-27T10:15:00', '2026-03-28T07:00:00'],
    ['tomorrow', '2026-03-27T23:30:00', '2026-03-29T06:00:00'], // 0:30 in Berlin: it is Saturday already; clocks go on on Sunday
    ['week', '2026-03-27T10:15:00', '2026-03-30T06:00:00'], // Friday; summer time begins on Sunday
    ['week', '2026-03-30T10:15:00', '2026-04-06T06:00:00'], // Monday: the next one
    ['week', '2026-03-29T10:15:00', '2026-03-30T06:00:00'], // Sunday
  ])('%s at %s', (snooze, now, until) => {
    expect(new Date(snoozeUntil(snooze, utc(now), BERLIN)).toISOString()).toBe(`${until}.000Z`);
  });
  test('to a day: its morning', () => {
    expect(snoozeToDay('2026-07-01', BERLIN)).toBe(utc('2026-07-01T06:00:00'));
  });
  test.each<[string, number, Snooze[]]>([
    ['due', -1, ['hour', 'tomorrow', 'week']],
    ['due later today', 3, ['tomorrow', 'week']],
    ['due tomorrow', 20, ['tomorrow', 'week']], // due at 5 in the morning there
    ['due tomorrow at noon', 28, ['week']],
    ['due in a month', 720, []],
  ])('offered for one that is %s: what puts it off at all', (_, hours, offered) => {
    const now = utc('2026-03-24T08:00:00');
    const dueAt = now + hours * HOUR;
    expect(snoozesFor({ at: dueAt, dueAt }, now, BERLIN)).toEqual(offered);
  });
  test.each<[string, string | undefined, object | undefined]>([
    ['2026-03-23T23:00:00', undefined, { first: '2026-03-25' }],
    ['2026-03-28T23:00:00', undefined, { first: '2026-03-30' }], // later than the day on which it is due
    ['2026-03-23T23:00:00', '2026-03-27T22:59:59', { first: '2026-03-25', last: '2026-03-27' }],
    ['2026-03-23T23:00:00', '2026-03-27T06:00:00', { first: '2026-03-25', last: '2026-03-26' }], // over before that morning
    ['2026-03-23T23:00:00', '2026-03-24T22:59:59', undefined],
  ])('days to which one that is due at %s and over at %s can be put off', (at, until, days) => {
    const one = { at: utc(at), dueAt: utc(at), ...(until !== undefined && { until: utc(until) }) };
    expect(snoozeDays(one, utc('2026-03-24T08:00:00'), BERLIN)).toEqual(days);
  });
  test.each<[string, Snooze[]]>([
    ['2026-03-24T22:59:59', ['hour']],
    ['2026-03-25T22:59:59', ['hour', 'tomorrow']],
    ['2026-03-30T21:59:59', ['hour', 'tomorrow', 'week']],
  ])('over by itself on %s: nothing is put off beyond that (K-lift)', (until, offered) => {
    const at = utc('2026-03-23T23:00:00');
    expect(snoozesFor({ at, dueAt: at, until: utc(until) }, utc('2026-03-24T08:00:00'), BERLIN)).toEqual(offered);
  });
});

test('a key says what it is about', () => {
  expect(aboutOfKey(reminderKey({ kind: 'owed', at: 5, ref: 'ann:1', isCase: true, mark: 'm-1' }))).toEqual({
    kind: 'owed',
    ref: 'ann:1',
  });
  expect(aboutOfKey('several')).toBeNull();
  expect(aboutOfKey('nonsense ann:1 5')).toBeNull();
});

test('a look every quarter, of the client as a whole (C-quarter)', () => {
  const history = new History({ quarterDays: 91 });
  history.note(0);
  const look = { kind: 'quarter', at: START - 9 * HOUR + 91 * DAY, ref: history.state().id, isCase: false };
  expect(clientLooks(history.state(), history.policy)).toEqual([look]);
  history.add('client.profile', { lead: true }, 3);
  expect(clientLooks(history.state(), history.policy)).toEqual([]);
});
