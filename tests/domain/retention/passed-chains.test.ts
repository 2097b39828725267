import { describe, expect, it, test } from 'vitest';
import { passedChains } from '@/lib/domain/retention/passed-chains';
import { keptSince } from '@/lib/domain/retention/kept-since';
import { refOf } from '@/lib/schema/event';
import { History, day, dayText, noteBody, policyOf } from '../history';

/** Three years on: past the 24 months of notes, within the 6 years of cases. */
const LATER = day(3 * 365);
const MUCH_LATER = day(7 * 366);
const passed = (history: History, now = LATER) =>
  passedChains(history.events, history.state(), history.policy, now).map((chain) => chain.events.map(refOf));
const note = (n: number, more = {}) => noteBody({ happenedAt: day(n), ...more });

test.each([
  ['notes', { noteMonths: 24 }, '2028-03-31', '2026-03-31'],
  ['notes', { noteMonths: 1 }, '2026-03-31', '2026-02-28'],
  ['notes', { noteMonths: 13 }, '2026-01-15', '2024-12-15'],
  ['cases', { caseYears: 6 }, '2032-02-29', '2026-02-28'],
] as const)('domain 8: %s, %o, on %s: kept since %s', (rule, changes, today, since) => {
  const policy = policyOf({ ...changes, timeZone: 'Asia/Tokyo' });
  expect(keptSince(rule, policy, Date.parse(`${today}T12:00:00+09:00`))).toBe(Date.parse(`${since}T00:00:00+09:00`));
});

describe('what has passed its limit (domain 8)', () => {
  it('a note with all that was said about it, once the last of it is old', () => {
    const history = new History();
    const ref = history.must('note.logged', note(1), 1);
    const corrected = history.must('note.corrected', note(1), 2, ref);
    expect(passed(history)).toEqual([[ref, corrected].map((one) => expect.stringContaining(one.slice(4)))]);
    const withdrawn = history.must('note.withdrawn', { reason: 'mixed up' }, 1_000, ref);
    expect(passed(history)).toEqual([]);
    expect(passed(history, MUCH_LATER)).toEqual([[ref, corrected, withdrawn]]);
  });

  it('nothing within the limit, and the day of the limit is within it', () => {
    const history = new History({ noteMonths: 1 });
    const ref = history.must('note.logged', note(26), 26); // 31 January
    expect(passed(history, Date.parse('2026-02-28T23:00:00Z'))).toEqual([]);
    expect(passed(history, Date.parse('2026-03-31T23:00:00Z'))).toEqual([[ref]]);
  });

  it('a note that a card rests on is kept as long as the card', () => {
    const history = new History();
    const ref = history.must('note.logged', note(1), 1);
    const plan = { notes: [ref], boundary: 'b', mustChange: 'm', otherwise: 'o', channel: 'phone' };
    const card = history.must('card.yellow.planned', plan, 2);
    const gone = history.must('card.yellow.withdrawn', { reason: 'no' }, 3, card);
    expect(passed(history)).toEqual([]);
    expect(passed(history, MUCH_LATER)).toEqual([[ref, card, gone]]);
  });

  test.each([
    [
      'an unpaid debt',
      'note.logged',
      note(1, { category: 'late-payment', debt: { sum: { amount: 1, currency: 'EUR' }, dueOn: dayText(0), agreedDays: 1 } }),
    ],
    ['a hold that stands', 'hold.set', { reason: 'r', until: 'u', notes: [] }],
    ['a measure under way', 'remedy.started', { remedy: 'C-channel', agreed: 'a', toldOn: dayText(0), from: dayText(1) }],
    ['a call for the manager without an answer', 'attention.requested', { what: 'w', evidence: [] }],
  ] as const)('%s is kept however old it is', (_what, type, body) => {
    const history = new History();
    history.must(type, body, 1);
    expect(passed(history, day(20 * 366))).toEqual([]);
  });

  it('hours by the limit of notes, but never those of the last year, which sums rest on (D-value, D-time-cap)', () => {
    const history = new History({ noteMonths: 1 });
    const time = (n: number) => history.must('time.logged', { minutes: 30, what: 'call', happenedAt: day(n) }, n);
    const [old, mistake, recent] = [time(1), time(2), time(900)];
    const back = history.must('time.withdrawn', { reason: 'wrong client' }, 3, mistake);
    expect(passed(history, day(1_000))).toEqual([[old], [mistake, back]]);
    expect(passed(history, day(900 + 366))).toEqual([[old], [mistake, back], [recent]]);
  });

  it('ratings and looks at whether it grows (C-quarter) that a later one has replaced; the latest stays', () => {
    const history = new History();
    const first = history.must('rating.set', { trait: 'P-fair', value: 2 }, 1);
    history.must('rating.set', { trait: 'P-fair', value: 4 }, 2);
    history.must('rating.set', { trait: 'P-open', value: 1 }, 1);
    const look = history.must('quarter.checked', { grows: 'no', words: 'cold' }, 3);
    history.must('quarter.checked', { grows: 'yes' }, 100);
    expect(passed(history)).toEqual([[first], [look]]);
  });

  it('worth, agreement, names and what was put off never, until the client is erased', () => {
    const history = new History();
    history.must('worth.set', { standing: 'known in town' }, 1);
    history.must('agreement.set', { terms: '30 days' }, 1);
    history.must('suggestion.hushed', { rule: 'B-yellow' }, 1);
    expect(passed(history, day(20 * 366))).toEqual([]);
  });

  it('what an event of a newer Sideline speaks of is kept: nobody here knows what it says', () => {
    const history = new History();
    const ref = history.must('note.logged', note(1), 1);
    history.add('note.logged', note(1), 1);
    history.events.push({ ...history.events[0]!, id: history.events[0]!.id.replace(/.$/, '9'), type: 'mood.set', ref });
    expect(passed(history)).toHaveLength(1);
  });

  it('nothing while a legal hold stands; everything again once it is lifted', () => {
    const history = new History();
    history.must('note.logged', note(1), 1);
    const hold = history.must('legal.held', { reason: 'a claim', owner: 'Ann', since: dayText(1) }, 2);
    expect(passed(history)).toEqual([]);
    expect(history.refusal('entries.erased', { rule: 'notes', events: [] }, 3)).not.toBeNull();
    expect(history.refusal('client.erased', {}, 3)).toEqual({ code: 'legal-hold', params: { owner: 'Ann' } });
    expect(history.refusal('legal.held', { reason: 'r', owner: 'o', since: dayText(1) }, 3)).toMatchObject({
      code: 'legal-hold-live',
    });
    history.must('legal.released', { reason: 'settled' }, 4, hold);
    expect(history.refusal('legal.released', { reason: 'again' }, 5, hold)).toEqual({ code: 'legal-hold-lifted' });
    expect(history.refusal('client.erased', {}, 5)).toBeNull();
    expect(passed(history)).toHaveLength(1);
  });
});
