import { describe, expect, test } from 'vitest';
import { burdenNow } from '@/lib/domain/overview/burden';
import { pointsBefore } from '@/lib/domain/overview/points-before';
import { valueOf } from '@/lib/domain/overview/value-of';
import { History, day } from './history';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

describe('D-pareto: burden', () => {
  const burden = (note: object, at = 0) => {
    const history = new History();
    history.note(100, { happenedAt: day(at), ...note });
    return burdenNow(history.state(), history.policy, day(at));
  };
  test.each([
    ['severity 1', { severity: 1 }, 1],
    ['severity 3', { severity: 3 }, 6],
    ['unlawful: twice a serious one', { category: 'unlawful', severity: 4 }, 12],
    ['economics, which no card rests on', { category: 'returns', severity: 1 }, 1],
    ['shared: half', { severity: 2, ownPart: 'shared' }, 1.5],
    ['mostly ours: nothing', { severity: 2, ownPart: 'mostly' }, 0],
    ['praise: nothing', { category: 'good-conduct', severity: 1 }, 0],
  ])('%s', (_name, note, expected) => expect(burden(note)).toBe(expected));

  test('halves after a half-life, and does not know what is to come', () => {
    const history = new History();
    history.note(0, { severity: 2, happenedAt: day(0) });
    expect(burdenNow(history.state(), history.policy, day(90))).toBeCloseTo(1.5);
    expect(burdenNow(history.state(), history.policy, day(-1))).toBe(0);
  });
});

test('D-value: what the margin leaves of the hours, else the margin, else the revenue', () => {
  const history = new History();
  expect(valueOf(history.state(), history.policy, day(4))).toBeUndefined();
  history.add('worth.set', { revenue: eur(1_000) }, 1);
  expect(valueOf(history.state(), history.policy, day(4))).toEqual(eur(1_000));
  history.add('worth.set', { margin: { amount: 300, currency: 'USD' } }, 2);
  expect(valueOf(history.state(), history.policy, day(4))).toEqual({ amount: 300, currency: 'USD' });
  history.add('worth.set', { margin: eur(300) }, 3);
  history.add('time.logged', { minutes: 90, happenedAt: day(3) }, 3);
  expect(valueOf(history.state(), history.policy, day(4))).toEqual(eur(240)); // 1.5 h × 40
});

test('D-ideal, C-quarter: marks and checks are kept, time can be taken back', () => {
  const history = new History();
  history.add('rating.set', { trait: 'pays', value: 2 }, 1);
  history.add('rating.set', { trait: 'pays', value: 4 }, 2);
  history.add('quarter.checked', { grows: 'no' }, 3);
  const time = history.add('time.logged', { minutes: 5, happenedAt: day(3) }, 3);
  history.add('time.withdrawn', { reason: 'another client' }, 4, time);
  const state = history.state();
  expect(state.ratings).toMatchObject({ pays: { value: 4 } });
  expect(state.quarters).toMatchObject([{ grows: 'no' }]);
  expect(state.times).toEqual([]);
});

test('the trend compares with what was 30 days before', () => {
  const history = new History();
  history.note(0, { severity: 2, happenedAt: day(0) });
  expect(pointsBefore(history.state(), history.policy, day(29))).toBe(0);
  expect(pointsBefore(history.state(), history.policy, day(30))).toBe(3);
});
