import { describe, expect, test } from 'vitest';
import { guardPlace } from '@/lib/badge/guard-place';

const link = (x: number, y: number) => ({ x, y, width: 80, height: 20 });
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
  { width: 320, height: 260 },
  { width: 900, height: 200 },
];

describe('where the guard stands', () => {
  test('under the link, or over it where there is no room below', () => {
    expect(guardPlace(link(100, 100), { width: 1280, height: 800 })).toMatchObject({ x: 100, y: 128, low: false });
    const low = guardPlace(link(100, 700), { width: 1280, height: 800 });
    expect(low).toMatchObject({ x: 100, low: true });
    expect(low.y + low.height).toBe(692);
  });

  test('with room neither below nor above, at the further edge of the window, away from the link', () => {
    const window = { width: 760, height: 500 };
    const high = guardPlace(link(100, 200), window);
    expect(high).toMatchObject({ low: true });
    expect(high.y + high.height).toBe(492);
    expect(guardPlace(link(100, 280), window)).toMatchObject({ y: 8, low: false });
  });

  test('wholly in the window, wherever the link is, and of one size there', () => {
    for (const window of WINDOWS) {
      const sizes = new Set<string>();
      for (let x = -50; x < window.width + 50; x += 37)
        for (let y = -50; y < window.height + 50; y += 37) {
          const place = guardPlace(link(x, y), window);
          expect(place.x).toBeGreaterThanOrEqual(0);
          expect(place.y).toBeGreaterThanOrEqual(0);
          expect(place.x + place.width).toBeLessThanOrEqual(window.width);
          expect(place.y + place.height).toBeLessThanOrEqual(window.height);
          sizes.add(`${place.width}×${place.height}`);
        }
      expect(sizes.size).toBe(1);
    }
  });
});
