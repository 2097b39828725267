import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BADGE_SIZE, boxesBeside, clamped, cornerBoxes, isInside, placeOf, pointOf, type Box } from '@/lib/badge/geometry';

const WINDOW = { width: 1_280, height: 800 };
const NAME: Box = { x: 200, y: 100, width: 180, height: 30 };
const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('where a badge may stand', () => {
  test('right of the name first, at its height', () => {
    expect(boxesBeside(NAME)[0]).toEqual({ x: 388, y: 102, ...BADGE_SIZE });
  });

  test('never on the name, wherever that stands and however large it is', () => {
    const length = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(fc.record({ x: length, y: length, width: length, height: length }), (name) => {
        expect(boxesBeside(name).some((box) => overlap(box, name))).toBe(false);
      }),
    );
  });

  test('corners are inside the window, bottom right first', () => {
    const corners = cornerBoxes(WINDOW);
    expect(corners.every((box) => isInside(box, WINDOW))).toBe(true);
    expect(corners[0]).toMatchObject({ x: 1_280 - BADGE_SIZE.width - 12, y: 800 - BADGE_SIZE.height - 12 });
  });
});

describe('where the user has put it', () => {
  const point = fc.record({ x: fc.integer({ min: -500, max: 3_000 }), y: fc.integer({ min: -500, max: 3_000 }) });
  const size = fc.record({ width: fc.integer({ min: 200, max: 3_000 }), height: fc.integer({ min: 60, max: 2_000 }) });

  test('is found again in the same window', () => {
    fc.assert(
      fc.property(point, size, (anywhere, window) => {
        const there = clamped(anywhere, window);
        expect(pointOf(placeOf(there, window), window)).toEqual(there);
      }),
    );
  });

  test('stays in sight in any other window', () => {
    fc.assert(
      fc.property(point, size, size, (anywhere, before, after) => {
        const there = pointOf(placeOf(clamped(anywhere, before), before), after);
        expect(there).toEqual(clamped(there, after));
      }),
    );
  });

  test('keeps its distance from the nearer edges', () => {
    const right = placeOf({ x: 1_280 - BADGE_SIZE.width - 20, y: 30 }, WINDOW);
    expect(right).toEqual({ from: { x: 'right', y: 'top' }, by: { x: 20, y: 30 } });
    expect(pointOf(right, { width: 900, height: 500 })).toEqual({ x: 900 - BADGE_SIZE.width - 20, y: 30 });
  });
});
