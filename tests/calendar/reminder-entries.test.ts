import { describe, expect, test } from 'vitest';
import { calendarFile } from '@/lib/calendar/calendar-file';
import { reminderEntries, uidOf } from '@/lib/calendar/reminder-entries';
import { stillGiven, takenBack } from '@/lib/calendar/taken-back';
import { type Reminder, reminderKey } from '@/lib/domain/reminders/reminder';
import { plainText, readCalendar, valueOf } from './strict-reader';

const BERLIN = 'Europe/Berlin';
const DAY = 86_400_000;
const utc = (text: string) => Date.parse(`${text}Z`);
const now = utc('2026-06-01T10:00');
type Shown = Reminder & { dueAt: number };
const one = (kind: Reminder['kind'], at: string, more: Partial<Shown> = {}): Shown => ({
  kind,
  at: utc(at),
  ref: 'u-ann:01a2',
  isCase: false,
  dueAt: utc(at),
  ...more,
});
const NAMES = ['Acme, Inc.; "Köln"', 'ООО «Ромашка и партнёры»'.repeat(9), 'a\\nb\nc', '👩‍💻'.repeat(60), 'BEGIN:VEVENT\r\nUID:x'];
const entriesOf = (reminders: Shown[], title = 'Acme', at = now) =>
  reminderEntries(reminders, BERLIN, at, () => ({ title, description: '', soon: 'soon' }));

describe('a calendar file of reminders, read strictly (RFC 5545)', () => {
  test.each(NAMES)('whatever a client is called: %j', async (name) => {
    const [event] = await readCalendar(await calendarFile(entriesOf([one('review', '2026-06-04T22:00')], name)));
    expect(plainText(valueOf(event!, 'SUMMARY'))).toBe(name.replaceAll('\r\n', '\n'));
    expect(valueOf(event!, 'DTSTART')).toBe('20260605');
    expect(valueOf(event!, 'TRANSP')).toBe('TRANSPARENT');
  });
  test('a call stands at its time, as long as it is planned, with the number to ring; 15 minutes before it rings', async () => {
    const call = one('call', '2026-06-05T07:45', { by: utc('2026-06-05T08:00'), call: { minutes: 45, place: '+49 30 1' } });
    const [event] = await readCalendar(await calendarFile(entriesOf([call])));
    expect(['DTSTART', 'DURATION', 'LOCATION', 'TRANSP'].map((name) => valueOf(event!, name))).toEqual([
      '20260605T080000Z',
      'PT45M',
      '+49 30 1',
      'OPAQUE',
    ]);
    expect(event!.parts.map((alarm) => valueOf(alarm, 'TRIGGER'))).toEqual(['-PT15M']);
  });
  test.each<[string, Shown, string]>([
    ['to come: its day, as the policy’s zone has it', one('review', '2026-06-04T22:00'), '2026-06-05'],
    ['put off: the day to which it was', one('review', '2026-06-04T22:00', { dueAt: utc('2026-06-09T06:00') }), '2026-06-09'],
    ['late: today, as nobody sees what is past', one('remedy', '2026-05-01T22:00'), '2026-06-01'],
    [
      'a call that was not held: today',
      one('call', '2026-05-05T07:45', { by: utc('2026-05-05T08:00'), call: { minutes: 30 } }),
      '2026-06-01',
    ],
  ])('the day of one that is %s', (_, reminder, day) => {
    expect(entriesOf([reminder])[0]?.when).toEqual({ day });
  });
  test('a later file moves an entry: the same uid, a larger number', () => {
    const [first] = entriesOf([one('review', '2026-06-04T22:00')]);
    const [later] = entriesOf([one('review', '2026-06-14T22:00')], 'Acme', now + DAY);
    expect(later!.uid).toBe(first!.uid);
    expect(later!.sequence).toBeGreaterThan(first!.sequence);
  });
});

describe('what an earlier file brought and nobody asks for any more', () => {
  const done = one('review', '2026-06-04T22:00');
  const open = one('remedy', '2026-06-04T22:00', { ref: 'u-ann:01a3' });
  const given = {
    [uidOf(done)]: { key: reminderKey(done), when: { day: '2026-06-05' } },
    [uidOf(open)]: { key: reminderKey(open), when: { day: '2026-06-05' } },
    old: { key: 'review u-ann:01a4 1', when: { day: '2026-04-05' } },
  };
  test('is cancelled under the same uid, on the same day, and keeps nobody busy', async () => {
    const entries = takenBack(given, new Set([uidOf(open)]), now, () => 'Acme: no longer needed');
    const [event, ...others] = await readCalendar(await calendarFile(entries));
    expect(others).toEqual([]);
    expect(['UID', 'STATUS', 'DTSTART', 'TRANSP', 'SUMMARY'].map((name) => valueOf(event!, name))).toEqual([
      uidOf(done),
      'CANCELLED',
      '20260605',
      'TRANSPARENT',
      'Acme: no longer needed',
    ]);
  });
  test('is forgotten a month after its day', () => {
    expect(Object.keys(stillGiven(given, now))).toEqual([uidOf(done), uidOf(open)]);
  });
});
