import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('assets/tokens.css', 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    [light, dark],
  ]),
);

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
const colour = (name: string, theme: 0 | 1): string => {
  const value = pairs.get(name)?.[theme];
  if (!value) throw new Error(`no colour --${name}`);
  return value;
};

const PAPERS = ['paper', 'paper-raised', 'paper-pressed', 'accent-wash'];
const TEXT = ['ink', 'ink-quiet', 'accent', 'danger', 'good'];
const SIGNS = ['line-strong', 'status-red', 'status-yellow', 'status-hold', 'status-hush'];

describe.each([['light', 0] as const, ['dark', 1] as const])('%s theme', (_name, theme) => {
  test.each(TEXT.flatMap((ink) => PAPERS.map((paper) => [ink, paper] as const)))('text %s on %s has 4.5:1', (ink, paper) => {
    expect(contrast(colour(ink, theme), colour(paper, theme))).toBeGreaterThanOrEqual(4.5);
  });
  test('words on the main button have 4.5:1', () => {
    expect(contrast(colour('on-accent', theme), colour('accent', theme))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(SIGNS.flatMap((ink) => ['paper', 'paper-raised'].map((paper) => [ink, paper] as const)))(
    'sign %s on %s has 3:1',
    (ink, paper) => {
      expect(contrast(colour(ink, theme), colour(paper, theme))).toBeGreaterThanOrEqual(3);
    },
  );
});
