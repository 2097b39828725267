import { describe, expect, test } from 'vitest';
import { callEntry } from '@/lib/calendar/call-entry';
import { calendarFile } from '@/lib/calendar/calendar-file';
import { planEntries } from '@/lib/calendar/plan-entries';
import { day, dayText } from '../domain/history';
import { Parting } from '../domain/red-parting';

const WORDS = { title: 'Телефонный разговор', description: 'Всё нужное, что есть; в Sideline', soon: 'Через 15 минут' };
const PLAN = { lastDay: 'Last day', owner: (who: string) => `Who: ${who}` };
/** Content lines, unfolded (RFC 5545, 3.1). */
const linesOf = async (file: Blob) => (await file.text()).replaceAll(/\r\n[ \t]/g, '').split('\r\n');

describe('the call (C-step3)', () => {
  const planned = (values: Record<string, unknown>) => {
    const parting = new Parting();
    parting.fill(22, 'prepare', values);
    return callEntry(parting.red, WORDS);
  };
  test.each([
    [{}, undefined],
    [{ callAt: day(30) }, { when: { at: day(30), minutes: 30 } }],
    [{ callAt: day(30), callMinutes: 20 }, { when: { at: day(30), minutes: 20 } }],
    [{ callAt: day(30), callMinutes: 0 }, { when: { at: day(30), minutes: 30 } }],
    [{ callAt: day(30), callMinutes: 1e9 }, { when: { at: day(30), minutes: 1_440 } }],
    [{ callAt: day(30), callPhone: ' +49 30 1 ' }, { place: '+49 30 1' }],
  ])('%j', (values, entry) => {
    if (entry) expect(planned(values)).toMatchObject(entry);
    else expect(planned(values)).toBeUndefined();
  });

  test('is written in UTC, private, with a reminder; a moved call is the same entry, later', async () => {
    const parting = new Parting();
    parting.item(22, 'callAt', Date.UTC(2026, 2, 29, 0, 30)); // the night in which European clocks change
    const first = callEntry(parting.red, WORDS)!;
    const lines = await linesOf(await calendarFile([first]));
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'DTSTART:20260329T003000Z',
        'DURATION:PT30M',
        'SUMMARY:Телефонный разговор',
        'DESCRIPTION:Всё нужное\\, что есть\\; в Sideline',
        'CLASS:PRIVATE',
        'TRIGGER:-PT15M',
      ]),
    );
    expect(
      (await (await calendarFile([first])).text()).split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75),
    ).toBe(true);
    parting.item(24, 'callAt', day(31));
    const moved = callEntry(parting.red, WORDS)!;
    expect(moved.uid).toBe(first.uid);
    expect(moved.sequence).toBeGreaterThan(first.sequence);
  });
});

describe('the handover (C-step5)', () => {
  test('all dates as whole days, earliest first, without what is no longer wanted', async () => {
    const parting = new Parting().done(22, 'decide', 'legal');
    const rows = [
      { what: 'Report', owner: 'Bob', due: dayText(60) },
      { what: 'Archive', owner: 'Ann', due: dayText(61) },
    ];
    parting.fill(22, 'owed', { deliverables: rows });
    parting.close(22, 'owed');
    parting.done(23, 'alternatives', 'prepare').done(25, 'call');
    parting.item(26, 'confirmed', [{ what: 'Archive', answer: 'no' }]);
    parting.item(26, 'exitPlan', [
      { what: 'Keys', owner: '', due: dayText(50) },
      { what: 'No date', owner: 'Tim', due: '' },
    ]);
    const entries = planEntries(parting.red, PLAN);
    expect(entries.map(({ title, when, description }) => [title, when, description])).toEqual([
      ['Keys', { day: dayText(50) }, ''],
      ['Report', { day: dayText(60) }, 'Who: Bob'],
      ['Last day', { day: dayText(90) }, ''],
    ]);
    const lines = await linesOf(await calendarFile(entries));
    expect(lines).toContain(`DTSTART;VALUE=DATE:${dayText(50).replaceAll('-', '')}`);
    expect(lines).toContain(`DTEND;VALUE=DATE:${dayText(51).replaceAll('-', '')}`);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(3);
  });
  test('saved again after a row went: every entry keeps its own uid, and is newer', () => {
    const parting = new Parting().done(22, 'decide', 'legal');
    const owed = (what: string, n: number) => ({ what, owner: 'Bob', due: dayText(n) });
    parting.fill(22, 'owed', { deliverables: [owed('Report', 60), owed('Archive', 61), owed('Archive', 62), owed('Keys', 63)] });
    parting.close(22, 'owed');
    parting.done(23, 'alternatives', 'prepare').done(25, 'call');
    parting.item(25, 'exitPlan', [owed('Keys', 64)]);
    const uids = (lastDay: string) =>
      new Map(planEntries(parting.red, { ...PLAN, lastDay }).map(({ uid, when }) => [JSON.stringify(when), uid]));
    const [before, first] = [uids('Last day'), planEntries(parting.red, PLAN)];
    expect(new Set(before.values()).size).toBe(6); // equal texts too
    parting.item(26, 'confirmed', [{ what: 'Report', answer: 'no' }]);
    const after = uids('Последний день');
    before.delete(JSON.stringify({ day: dayText(60) }));
    expect(after).toEqual(before);
    for (const { sequence } of planEntries(parting.red, PLAN)) expect(sequence).toBeGreaterThan(first[0]!.sequence);
  });
  test('nothing without a date', () => {
    expect(planEntries(new Parting().red, PLAN)).toEqual([]);
  });
});

describe('lines of the file (RFC 5545, 3.1)', () => {
  const titles = [
    `${'Передать ключи, доступы и всё, что мы храним; '.repeat(4)}спасибо`,
    `a${'🤝👩‍💻'.repeat(40)}`,
    'x'.repeat(300),
    'Kurz',
  ];
  test.each(titles)('at most 75 octets each, no character is cut, and unfolded it is the text: %s', async (title) => {
    const entry = { uid: 'u', sequence: 1, title, description: '', when: { day: dayText(50) } };
    const file = await calendarFile([entry]);
    const octets = new Uint8Array(await file.arrayBuffer());
    const lines = new TextDecoder('utf-8', { fatal: true }).decode(octets).split('\r\n');
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(await linesOf(file)).toContain(`SUMMARY:${title.replaceAll(/[,;]/g, '\\$&')}`);
  });
});
