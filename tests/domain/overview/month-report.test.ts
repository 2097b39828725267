import { describe, expect, test } from 'vitest';
import { entriesOf } from '@/lib/domain/overview/entries';
import {
  type MonthFigures,
  addToFigures,
  emptyFigures,
  heavyFigures,
  monthEntries,
  reviewsIn,
} from '@/lib/domain/overview/month-report';
import { monthBounds } from '@/lib/domain/overview/months';
import { pastOf } from '@/lib/domain/overview/past';
import { History, day } from '../history';
import { BEFORE_CALL, Parting } from '../red-parting';

const JANUARY = monthBounds('2026-01', 'UTC'); // day 0 is 5 January
const FEBRUARY = monthBounds('2026-02', 'UTC');
const eur = (amount: number) => ({ amount, currency: 'EUR' });

function figuresOf(history: History, month: typeof JANUARY, now: number): MonthFigures {
  const figures = emptyFigures();
  addToFigures(figures, pastOf(history.state(), history.policy), month, day(now));
  return figures;
}
const counted = ({ done }: MonthFigures) => Object.fromEntries(Object.entries(done).filter(([, count]) => count > 0));

test('notes count in the month in which they happened, with their minutes and losses', () => {
  const history = new History();
  history.note(40, { category: 'returns', severity: 1, happenedAt: day(3), minutes: 20, lost: eur(12.5) }); // logged in February
  history.note(41, { happenedAt: day(41), minutes: 5, lost: { amount: 7, currency: 'USD' } });
  const wrong = history.note(42, { happenedAt: day(4), minutes: 99, lost: eur(99) });
  history.must('note.withdrawn', { reason: 'wrong' }, 43, wrong);
  history.add('time.logged', { minutes: 30, happenedAt: day(5) }, 44);
  expect(figuresOf(history, JANUARY, 60)).toMatchObject({ notes: { returns: 1 }, minutes: 50, lost: { EUR: 12.5 } });
  expect(figuresOf(history, FEBRUARY, 60)).toMatchObject({ notes: { disrespect: 1 }, minutes: 5, lost: { USD: 7 } });
});

test('what is dated ahead has not happened yet', () => {
  const history = new History();
  history.add(
    'note.logged',
    { category: 'disrespect', severity: 2, channel: 'phone', what: 'x', evidence: [], ownPart: 'none', happenedAt: day(20) },
    1,
  );
  expect(figuresOf(history, JANUARY, 10).notes).toEqual({});
  expect(figuresOf(history, JANUARY, 21).notes).toEqual({ disrespect: 1 });
});

describe('K-lift: how a card ends', () => {
  const told = () => {
    const history = new History();
    const card = history.yellow(1, [history.note(0)]);
    return { history, card };
  };
  test.each([
    ['still live', () => told().history, 80, { 'yellow-issued': 1, 'yellow-told': 1 }, []],
    ['lapsed after its review day', () => told().history, 100, { 'yellow-issued': 1, 'yellow-told': 1 }, ['yellow-lapsed']],
    [
      'lifted early',
      () => {
        const { history, card } = told();
        history.must('card.yellow.lifted', { reason: 'better' }, 20, card);
        return history;
      },
      100,
      { 'yellow-issued': 1, 'yellow-told': 1, 'yellow-lifted': 1 },
      [],
    ],
    [
      'K-undo: withdrawn, a mistake that counts for nothing',
      () => {
        const { history, card } = told();
        history.must('card.yellow.withdrawn', { reason: 'mistake' }, 20, card);
        return history;
      },
      100,
      {},
      [],
    ],
  ])('%s', (_name, make, now, january, later) => {
    const history = make();
    expect(counted(figuresOf(history, JANUARY, now))).toEqual(january);
    const kinds = entriesOf(history.state(), day(now)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'yellow-lapsed')).toEqual(later);
  });

  test('its review is due in the month of its last day, unless it ended before', () => {
    const { history, card } = told();
    const april = monthBounds('2026-04', 'UTC');
    expect(reviewsIn(pastOf(history.state(), history.policy), april)).toEqual([Date.UTC(2026, 3, 6, 23, 59, 59, 999)]);
    expect(reviewsIn(pastOf(history.state(), history.policy), JANUARY)).toEqual([]);
    history.must('card.yellow.lifted', { reason: 'better' }, 20, card);
    expect(reviewsIn(pastOf(history.state(), history.policy), april)).toEqual([]);
  });
});

test('A-freed: a parting, from the proposal to the end of its case', () => {
  const parting = new Parting();
  parting.add('time.logged', { minutes: 240, happenedAt: day(6) }, 21);
  const january = figuresOf(parting, JANUARY, 25);
  expect(counted(january)).toEqual({
    'yellow-issued': 1,
    'yellow-told': 1,
    remedy: 1,
    'red-proposed': 1,
    'red-approved': 1,
  });
  expect(january.freed).toBe(0); // decided is not parted
  parting.done(22, ...BEFORE_CALL);
  parting.must('case.closed', { outcome: 'left' }, 24, parting.ref);
  expect(figuresOf(parting, JANUARY, 25).freed).toBe(20);
  const past = pastOf(parting.state(), parting.policy);
  expect(monthEntries(past, JANUARY, day(25)).map(({ kind }) => kind)).toContain('red-approved');
  expect(figuresOf(parting, FEBRUARY, 60).freed).toBe(0);
});

test('D-pareto: how heavy a client was at the end of the month, and what of it was new', () => {
  const history = new History();
  history.note(0, { severity: 2, minutes: 10 });
  history.note(40, { severity: 3, minutes: 20 });
  const past = pastOf(history.state(), history.policy);
  const january = heavyFigures(past, history.policy.halfLifeDays, JANUARY, day(60));
  expect(january).toMatchObject({ notes: 1, minutes: 10 });
  expect(january.burden).toBeCloseTo(3 * 0.5 ** (26.62 / 90), 2);
  expect(heavyFigures(past, history.policy.halfLifeDays, FEBRUARY, day(41)).burden).toBeGreaterThan(6);
});
