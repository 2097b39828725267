import { describe, expect, test } from 'vitest';
import { idealVerdict } from '@/lib/domain/ideal';
import type { Trait } from '@/lib/schema/trait';
import { History } from './history';

const trait = (id: string, ideal: number, more: Partial<Trait> = {}): Trait => ({
  id,
  name: { en: id, ru: id },
  weight: 1,
  ideal,
  tolerance: 0,
  ...more,
});

function ratingsOf(marks: Record<string, number>) {
  const history = new History();
  for (const [id, value] of Object.entries(marks)) history.add('rating.set', { trait: id, value }, 1);
  return history.state().ratings;
}

describe('D-ideal: the verdict with its sum', () => {
  test.each([
    ['the ideal itself', 5, {}, 5, 0, 1],
    ['within the tolerance', 5, { tolerance: 1 }, 4, 0, 1],
    ['one beyond the tolerance', 5, { tolerance: 1 }, 3, 1, 2 / 3],
    ['the farthest mark', 5, { tolerance: 1 }, 1, 3, 0],
    ['an ideal in the middle: missed on either side', 3, {}, 1, 2, 0],
    ['too much of a good thing', 3, {}, 4, 1, 0.5],
    ['a tolerance as wide as the scale', 3, { tolerance: 4 }, 1, 0, 1],
  ])('%s', (_name, ideal, more, mark, beyond, points) => {
    const verdict = idealVerdict(ratingsOf({ pays: mark }), [trait('pays', ideal, more)]);
    expect(verdict?.terms).toMatchObject([{ mark, beyond }]);
    expect(verdict?.points).toBeCloseTo(points);
  });

  test('weights decide; traits without a mark are left out and counted', () => {
    const traits = [trait('pays', 5, { weight: 3 }), trait('fair', 5, { weight: 1 }), trait('grows', 5)];
    expect(idealVerdict(ratingsOf({ pays: 5, fair: 1, gone: 1 }), traits)).toMatchObject({
      points: 3,
      most: 4,
      percent: 75,
      verdict: 'partly',
      unrated: 1,
    });
  });

  test.each([
    [5, 'close'],
    [4, 'partly'],
    [3, 'partly'],
    [2, 'far'],
  ])('mark %s of an ideal 5 is %s', (mark, verdict) =>
    expect(idealVerdict(ratingsOf({ pays: mark }), [trait('pays', 5)])?.verdict).toBe(verdict),
  );

  test('nothing rated, no traits, a mark off the scale: no verdict', () => {
    expect(idealVerdict({}, [trait('pays', 5)])).toBeUndefined();
    expect(idealVerdict(ratingsOf({ pays: 5 }), [])).toBeUndefined();
    expect(idealVerdict(ratingsOf({ pays: 11 }), [trait('pays', 5)])).toBeUndefined();
  });
});
