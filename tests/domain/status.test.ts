import { describe, expect, test } from 'vitest';
import { STATUS_ORDER } from '@/lib/domain/state';
import { BEFORE_CALL, Parting } from './red-parting';
import { History, day, dayText } from './history';

describe('status is a set with an order (domain 7)', () => {
  test('nothing', () => {
    expect(new History().status(0)).toMatchObject({ kinds: ['none'], noteCount: 0, nextChangeAt: Date.UTC(2036, 0, 3) }); // C-quarter
    expect(new History().status(0).lastNoteAt).toBeUndefined();
  });

  test('notes that stand, the latest incident named', () => {
    const history = new History();
    history.note(3);
    history.note(4, { happenedAt: day(1) });
    history.must('note.withdrawn', { reason: 'Wrong' }, 6, history.note(5));
    expect(history.status(6)).toMatchObject({ kinds: ['notes'], noteCount: 2, lastNoteAt: day(3) });
  });

  test('yellow not yet told, yellow, last warning, with the review day', () => {
    const history = new History();
    const card = history.plan(1, [history.note(0)]);
    expect(history.status(1).kinds).toEqual(['yellow-untold', 'notes']);
    expect(history.status(1).reviewAt).toBeUndefined();
    history.tell(2, card);
    expect(history.status(2)).toMatchObject({ kinds: ['yellow', 'notes'], reviewAt: history.state().yellows[0]?.endsAt });
    history.yellow(100, [history.note(99)]);
    expect(history.status(100).kinds).toEqual(['last-warning', 'notes']);
  });

  test('all at once, in the order of the domain', () => {
    const parting = new Parting({ ground: 'unlawful' }, { approved: false });
    parting.must('hold.set', { reason: 'Stop', until: 'Cleared', notes: [] }, 20);
    expect(parting.status(20).kinds).toEqual(['say-nothing', 'hold', 'yellow', 'notes']);
    parting.approve(21);
    expect(parting.status(21).kinds).toEqual(['say-nothing', 'red', 'hold', 'notes']); // the yellow escalated
    expect([...STATUS_ORDER].filter((kind) => parting.status(21).kinds.includes(kind))).toEqual(parting.status(21).kinds);
  });
});

describe('B-legal: "say nothing yet"', () => {
  test('from the proposal until the legal gate passed, also when approved', () => {
    const parting = new Parting({}, { approved: false });
    expect(parting.status(20).kinds[0]).toBe('say-nothing');
    parting.approve(21);
    expect(parting.status(21).kinds.slice(0, 2)).toEqual(['say-nothing', 'red']);
    parting.done(22, 'legal');
    expect(parting.status(22).kinds[0]).toBe('red');
    parting.must('case.stage.reopened', { stage: 'legal', reason: 'A second contract turned up' }, 23, parting.ref);
    expect(parting.status(23).kinds[0]).toBe('say-nothing');
  });

  test('a legal stage closed with "no" does not pass', () => {
    const parting = new Parting();
    parting.fill(22, 'legal');
    parting.item(22, 'mayEnd', 'no');
    parting.item(22, 'boundUntil', dayText(200));
    parting.close(22, 'legal');
    expect(parting.status(22).kinds[0]).toBe('say-nothing');
  });

  test('a manager’s override in writing passes', () => {
    const parting = new Parting();
    parting.close(22, 'legal', 'I answer for it');
    expect(parting.status(22).kinds[0]).toBe('red');
  });

  test('gone when the proposal is declined or withdrawn', () => {
    const declined = new Parting({}, { approved: false });
    declined.must('card.red.declined', { as: 'manager', reason: 'Not yet' }, 21, declined.ref);
    expect(declined.status(21).kinds).toEqual(['yellow', 'notes']);
    const withdrawn = new Parting({}, { approved: false });
    withdrawn.must('card.red.withdrawn', { reason: 'Not yet' }, 21, withdrawn.ref);
    expect(withdrawn.status(21).kinds).toEqual(['yellow', 'notes']);
  });

  test('a decline waits for approval only (A-decline)', () => {
    const parting = new Parting({ ground: 'decline' }, { approved: false });
    expect(parting.status(20).kinds[0]).toBe('say-nothing');
    parting.approve(21);
    expect(parting.status(21).kinds[0]).toBe('red');
  });
});

describe('red', () => {
  const finished = (outcome: string) => {
    const parting = new Parting().done(25, ...BEFORE_CALL, 'call');
    parting.must('case.closed', { outcome }, 26, parting.ref);
    return parting;
  };

  test('stays for a parted client (K-return)', () => {
    const parting = new Parting().done(25, ...BEFORE_CALL, 'call').done(26, 'afterwards', 'outcome');
    parting.must('case.closed', { outcome: 'good-terms' }, 26, parting.ref);
    expect(parting.status(1_000).kinds).toEqual(['red', 'notes']);
    expect(finished('left').status(1_000).kinds).toEqual(['red', 'notes']);
  });

  test('ends when they stayed on new terms', () => {
    expect(finished('new-terms').status(26).kinds).toEqual(['notes']);
  });

  test('bound: say nothing until that day, and red', () => {
    const parting = new Parting();
    parting.item(22, 'boundUntil', dayText(100));
    parting.must('case.closed', { outcome: 'bound' }, 23, parting.ref);
    expect(parting.status(100).kinds).toEqual(['say-nothing', 'red', 'notes']);
    expect(parting.status(101).kinds).toEqual(['red', 'notes']);
  });

  test('withdrawn after all: the yellow is as it was', () => {
    const parting = new Parting();
    expect(parting.state().yellows[0]?.escalatedBy).toBe(parting.ref);
    parting.must('card.red.withdrawn', { reason: 'We gave in' }, 30, parting.ref);
    expect(parting.status(30).kinds).toEqual(['yellow', 'notes']);
  });
});

describe('nextChangeAt', () => {
  test('the millisecond at which the points fall below a threshold', () => {
    const history = new History();
    history.note(0);
    history.note(0, { category: 'pressure' });
    const next = history.status(0).nextChangeAt;
    expect(next).toBeGreaterThan(day(20));
    expect(next).toBeLessThan(day(30)); // 6 points fall below 4.995
    const rules = (instant: number) => history.rules((instant - day(0)) / 86_400_000);
    expect(rules(next - 1)).toContain('S-yellow');
    expect(rules(next)).not.toContain('S-yellow');
  });

  test.each([
    [
      'the reminder of an untold card',
      (h: History) => void h.plan(1, [h.note(0, { severity: 1, ownPart: 'shared' })]),
      15 - 9 / 24,
    ],
    ['the review reminder', (h: History) => void h.yellow(1, [h.note(0)]), 84 - 9 / 24],
    [
      'the day of a talk about a debt',
      (h: History) =>
        void h.note(0, {
          category: 'late-payment',
          debt: { dueOn: dayText(0), agreedDays: 3, sum: { amount: 1, currency: 'EUR' } },
        }),
      10 - 9 / 24,
    ],
  ])('%s', (_name, story, n) => {
    const history = new History();
    story(history);
    expect(history.status(1).nextChangeAt).toBe(day(n));
  });

  test('the lapse of a card is the instant after its last', () => {
    const history = new History();
    history.yellow(1, [history.note(0)]);
    expect(history.status(90).nextChangeAt).toBe(history.state().yellows[0]!.endsAt + 1);
  });

  test('a row that is due is recomputed, never before', () => {
    const history = new History();
    history.note(0);
    const { nextChangeAt } = history.status(0);
    expect(history.status((nextChangeAt - day(0)) / 86_400_000).nextChangeAt).toBeGreaterThan(nextChangeAt);
  });
});
