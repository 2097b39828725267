import { describe, expect, test } from 'vitest';
import { clientMarks } from '@/lib/domain/overview/client-marks';
import { firstIncident, pointsAt, pointsOverTime } from '@/lib/domain/overview/points-over-time';
import { pointsNow } from '@/lib/domain/points';
import { History, day } from './history';

const WEEK = 7 * 86_400_000;

describe('the curve of points (domain section 3)', () => {
  test('jumps at each incident and decays between; it ends with the points of now', () => {
    const history = new History();
    history.note(0, { severity: 2, happenedAt: day(0) });
    history.note(10, { severity: 3, happenedAt: day(10) });
    const state = history.state();
    const curve = pointsOverTime(state, history.policy, day(-5), day(20));
    const at = (instant: number) => curve.find((one) => one.at === instant)?.points;
    expect(at(day(0) - 1)).toBe(0);
    expect(at(day(0))).toBe(3);
    expect(at(day(10) - 1)).toBeCloseTo(2.78, 2);
    expect(at(day(10))).toBeCloseTo(8.78, 2);
    expect(curve.at(-1)).toEqual({ at: day(20), points: pointsNow(state, history.policy, day(20)).total });
    expect(curve.map((one) => one.at)).toEqual(curve.map((one) => one.at).toSorted((a, b) => a - b));
  });

  test('an incident logged later counts from when it happened', () => {
    const history = new History();
    history.note(30, { severity: 2, happenedAt: day(0) });
    expect(pointsAt(history.state(), history.policy, day(1))).toBeGreaterThan(2.9);
  });

  test('what a card answered counts until it was told (B-yellow)', () => {
    const history = new History();
    const note = history.note(0, { severity: 3, happenedAt: day(0) });
    const card = history.plan(1, [note]);
    history.tell(3, card);
    const state = history.state();
    expect(pointsAt(state, history.policy, day(2))).toBeGreaterThan(5);
    expect(pointsAt(state, history.policy, day(3) - 1)).toBeGreaterThan(5);
    expect(pointsAt(state, history.policy, day(4))).toBe(0);
  });

  test('long times are drawn by weeks', () => {
    const history = new History();
    history.note(0, { severity: 2, happenedAt: day(0) });
    const curve = pointsOverTime(history.state(), history.policy, day(-10), day(400));
    expect(curve.length).toBeLessThan(70);
    expect(curve[1]?.at).toBe(day(-10) + WEEK);
  });

  test('begins with the first incident that stands', () => {
    const history = new History();
    expect(firstIncident(history.state())).toBeUndefined();
    history.note(3, { happenedAt: day(2) });
    history.note(4, { happenedAt: day(1) });
    expect(firstIncident(history.state())).toBe(day(1));
  });
});

test('marks: talks, cards as told or planned, holds; what was withdrawn is left out (S-talk, B-yellow, A3-hold)', () => {
  const history = new History();
  const note = history.note(0, { severity: 2, happenedAt: day(0) });
  history.add('talk.held', { kind: 'informal', heldAt: day(1), channel: 'phone', agreed: 'Less of it', notes: [note] }, 2);
  const mistake = history.plan(3, [note]);
  history.add('card.yellow.withdrawn', { reason: 'wrong client' }, 4, mistake);
  const card = history.plan(6, [note]);
  const hold = history.add('hold.set', { reason: 'unpaid', until: 'paid', notes: [] }, 7);
  history.add('hold.released', { because: 'paid' }, 9, hold);
  const kinds = () => clientMarks(history.state()).map(({ kind, at }) => [kind, at]);
  expect(kinds().map(([kind]) => kind)).toEqual(['talk', 'yellow-planned', 'hold', 'hold-released']);
  history.tell(8, card);
  expect(kinds().map(([kind]) => kind)).toEqual(['talk', 'hold', 'yellow-told', 'hold-released']);
});
