import { describe, expect, test } from 'vitest';
import { countingNotes, isSpent } from '@/lib/domain/notes';
import { lowestReaching, pointsNow, reaches } from '@/lib/domain/points';
import { History, day, dayText, noteBody } from './history';

const total = (history: History, n: number): string => pointsNow(history.state(), history.policy, day(n)).total.toFixed(2);

describe('a counting note (domain 3)', () => {
  test.each([
    ['severity 1 weighs 1', { severity: 1 }, '1.00'],
    ['severity 2 weighs 3', { severity: 2 }, '3.00'],
    ['severity 3 weighs 6', { severity: 3, category: 'abuse' }, '6.00'],
    ['A-own: "shared" counts half', { ownPart: 'shared' }, '1.50'],
    ['A-own: "mostly ours" never counts', { ownPart: 'mostly' }, '0.00'],
    ['fit is nobody’s offence', { category: 'indecision', severity: 1 }, '0.00'],
    ['economics neither', { category: 'unprofitable' }, '0.00'],
    [
      'A3: debts have their own ladder',
      { category: 'late-payment', debt: { dueOn: '2026-01-01', agreedDays: 0, sum: { amount: 5, currency: 'EUR' } } },
      '0.00',
    ],
    ['B-law: an unlawful act needs no points', { category: 'unlawful', severity: 4 }, '0.00'],
    ['D-good alone is no debt to the client', { category: 'good-conduct', severity: 1 }, '0.00'],
    ['C4 without an agreed window does not count', { category: 'silence', severity: 1 }, '0.00'],
    ['a category of a newer version is not guessed at', { category: 'something-new' }, '0.00'],
  ] as const)('%s', (_name, body, points) => {
    const history = new History();
    history.note(0, body);
    expect(total(history, 0)).toBe(points);
  });

  test('half of it is left after 90 days, a quarter after 180', () => {
    const history = new History();
    history.note(0);
    expect(total(history, 90)).toBe('1.50');
    expect(total(history, 180)).toBe('0.75');
  });

  test('C4 counts from the day a window was agreed', () => {
    const history = new History();
    history.note(0, { category: 'silence', severity: 1 });
    history.add('agreement.set', { responseHours: 24 }, 1);
    expect(total(history, 1)).toBe('0.00');
    history.note(2, { category: 'silence', severity: 1 });
    expect(total(history, 2)).toBe('1.00');
  });

  test('C4: a window that was replaced or given up by then counts for nothing', () => {
    const history = new History();
    history.add('agreement.set', { responseHours: 24 }, 0);
    history.note(1, { category: 'silence', severity: 1 });
    history.add('agreement.set', { hours: '9 to 17' }, 2);
    history.note(3, { category: 'silence', severity: 1 });
    expect(total(history, 3)).toBe('0.98'); // the first alone
    history.add('agreement.set', { responseHours: 48 }, 4);
    history.note(5, { category: 'silence', severity: 1 });
    expect(total(history, 5)).toBe('1.97');
  });

  test.each([
    ['on its last day', 9, '1.00'],
    ['once it is over', 12, '0.00'],
  ])('C4: a window of a contract counts %s', (_when, on, points) => {
    const history = new History();
    const endsOn = dayText(9);
    history.add('agreement.set', { responseHours: 24, contract: { endsOn } }, 0);
    history.note(on, { category: 'silence', severity: 1 });
    expect(total(history, on)).toBe(points);
  });

  test('an agreement about something else is no window for an answer (C4)', () => {
    const history = new History();
    history.add('agreement.set', { hours: '9 to 17' }, 0);
    history.note(1, { category: 'silence', severity: 1 });
    expect(total(history, 1)).toBe('0.00');
  });

  test('withdrawn and moved notes do not count (K-undo)', () => {
    const history = new History();
    const one = history.note(0);
    const two = history.note(0);
    history.must('note.withdrawn', { reason: 'Another client' }, 1, one);
    history.must('note.moved', { to: 'client-bbbbbbbbbb' }, 1, two);
    expect(total(history, 1)).toBe('0.00');
  });

  test('an incident that lies ahead does not count until then', () => {
    const history = new History();
    history.add('note.logged', noteBody({ happenedAt: day(5) }), 0);
    expect(total(history, 4)).toBe('0.00');
    expect(total(history, 5)).toBe('3.00');
  });

  test('notes whose incident lies before the delivery of a yellow are spent, also if logged later', () => {
    const history = new History();
    const card = history.plan(1, [history.note(0)]);
    history.tell(2, card);
    history.note(3, { happenedAt: day(1.5) });
    expect(total(history, 3)).toBe('0.00');
    history.note(4);
    expect(total(history, 4)).toBe('3.00');
    expect(history.state().notes.map((note) => isSpent(note, history.state()))).toEqual([true, true, false]);
  });

  test('a withdrawn card was a mistake and spends nothing', () => {
    const history = new History();
    const card = history.yellow(1, [history.note(0)]);
    expect(total(history, 1)).toBe('0.00');
    history.must('card.yellow.withdrawn', { reason: 'Wrong client' }, 1, card);
    expect(total(history, 1)).not.toBe('0.00');
  });
});

describe('D-good', () => {
  test('later than the latest incident, each subtracts 1 with the same decay', () => {
    const history = new History();
    history.note(0, { severity: 3, category: 'abuse' });
    history.note(10, { category: 'good-conduct', severity: 1 });
    const sum = pointsNow(history.state(), history.policy, day(10));
    expect(sum.good).toBeCloseTo(1, 10);
    expect(sum.total).toBeCloseTo(6 * 0.5 ** (10 / 90) - 1, 10);
    expect(sum.goodTerms).toHaveLength(1);
    expect(pointsNow(history.state(), history.policy, day(100)).good).toBeCloseTo(0.5, 10);
  });

  test('at most half of the sum', () => {
    const history = new History();
    history.note(0, { severity: 1 });
    for (const n of [1, 2, 3]) history.note(n, { category: 'good-conduct', severity: 1 });
    const sum = pointsNow(history.state(), history.policy, day(3));
    expect(sum.total).toBeCloseTo(0.5 * 0.5 ** (3 / 90), 10);
  });

  test('before the latest incident it subtracts nothing, nor when withdrawn or ahead', () => {
    const history = new History();
    history.note(0, { category: 'good-conduct', severity: 1 });
    history.note(1);
    history.must('note.withdrawn', { reason: 'Not so' }, 2, history.note(2, { category: 'good-conduct', severity: 1 }));
    history.add('note.logged', noteBody({ category: 'good-conduct', severity: 1, happenedAt: day(9) }), 3);
    expect(pointsNow(history.state(), history.policy, day(3)).good).toBe(0);
  });
});

test('the sum explains itself (principle 5): terms, weights, ages', () => {
  const history = new History();
  const ref = history.note(0, { ownPart: 'shared', category: 'pressure' });
  const { terms, total: points } = pointsNow(history.state(), history.policy, day(45));
  expect(terms).toEqual([{ ref, category: 'pressure', severity: 2, ownShare: 0.5, ageDays: 45, weight: 3, value: points }]);
});

test('a filter leaves out counting notes', () => {
  const history = new History();
  history.note(0, { category: 'pressure' });
  history.note(0, { category: 'disrespect' });
  const { total: points } = pointsNow(history.state(), history.policy, day(0), (note) => note.body.category === 'pressure');
  expect(points).toBe(3);
  expect(countingNotes(history.state(), day(0))).toHaveLength(2);
});

test('weights and half-life are the team’s (policy)', () => {
  const history = new History({ halfLifeDays: 30, weights: { 1: 1, 2: 10, 3: 20 } });
  history.note(0);
  expect(total(history, 30)).toBe('5.00');
});

describe('sums are compared as they are shown', () => {
  test.each([
    [3, 3, true],
    [2.995, 3, true],
    [2.9949, 3, false],
    [0, 0.001, false],
    [0.01, 0.001, true],
  ])('%f of %f: %s', (points, threshold, expected) => expect(reaches(points, threshold)).toBe(expected));

  test('the lowest reaching value reaches, anything below does not', () => {
    for (const threshold of [0.01, 1, 3, 5, 7.25]) {
      expect(reaches(lowestReaching(threshold) + 1e-9, threshold)).toBe(true);
      expect(reaches(lowestReaching(threshold) - 1e-9, threshold)).toBe(false);
    }
  });
});
