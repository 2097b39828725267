import { describe, expect, test } from 'vitest';
import { callKey, reactionKey } from '@/components/call/call-keys';
import { callLog } from '@/components/call/call-log';
import { stepBy, stepIndex } from '@/components/call/call-step';
import { elapsed } from '@/components/call/elapsed';

test.each([
  [0, '0:00'],
  [999, '0:00'],
  [65_000, '1:05'],
  [600_000, '10:00'],
  [3_600_000, '1:00:00'],
  [3_725_000, '1:02:05'],
  [-5_000, '0:00'], // a clock set back
])('%i ms read %s', (ms, text) => expect(elapsed(ms)).toBe(text));

const press = (code: string, over = {}) => ({ code, altKey: false, ctrlKey: false, metaKey: false, repeat: false, ...over });

describe('keys of the call', () => {
  test.each([
    ['ArrowRight', 'next'],
    ['Space', 'next'],
    ['ArrowLeft', 'previous'],
    ['KeyN', 'note'],
    ['KeyC', 'calm'],
    ['Escape', 'back'],
  ])('%s: %s, on every keyboard layout', (code, what) => expect(callKey(press(code), null, true)).toEqual({ do: what }));

  test('every reaction of the longest scripts has its key, and no key means two things', () => {
    const signs = Array.from({ length: 14 }, (_, index) => reactionKey(index) ?? '');
    expect(signs.join('')).toBe('1234567890RUIS');
    for (const [index, sign] of signs.entries()) {
      const code = /\d/.test(sign) ? `Digit${sign}` : `Key${sign}`;
      expect(callKey(press(code), null, true), code).toEqual({ do: 'reaction', index });
    }
    for (const taken of ['N', 'F', 'V', 'C', 'X']) expect(signs).not.toContain(taken);
  });
  test('digits open a reaction, on the number pad too', () => {
    expect(callKey(press('Digit1'), null, true)).toEqual({ do: 'reaction', index: 0 });
    expect(callKey(press('Numpad7'), null, true)).toEqual({ do: 'reaction', index: 6 });
    expect(callKey(press('KeyQ'), null, true)).toBeNull();
  });
  test.each(['Digit1', 'Numpad7', 'KeyN', 'KeyC'])(
    '%s means nothing once letters and digits are turned off (WCAG 2.1.4)',
    (code) => expect(callKey(press(code), null, false)).toBeNull(),
  );
  test('arrows and Escape go on', () => {
    expect(callKey(press('ArrowRight'), null, false)).toEqual({ do: 'next' });
    expect(callKey(press('Escape'), null, false)).toEqual({ do: 'back' });
  });
  test('shortcuts of the browser and held keys are not ours', () => {
    expect(callKey(press('Digit1', { altKey: true }), null, true)).toBeNull();
    expect(callKey(press('KeyN', { ctrlKey: true }), null, true)).toBeNull();
    expect(callKey(press('ArrowRight', { repeat: true }), null, true)).toBeNull();
  });
});

const block = (id: string) => ({ id, type: 'say' as const, text: id, missing: [] });

describe('steps', () => {
  const blocks = ['a', 'b', 'c'].map(block);
  test('a stored step is found; one that is no longer in the script begins at the top', () => {
    expect(stepIndex(blocks, 'c')).toBe(2);
    expect(stepIndex(blocks, 'gone')).toBe(0);
    expect(stepIndex(blocks, undefined)).toBe(0);
  });
  test('steps stay inside the script', () => {
    expect(stepBy(blocks, 0, -1)?.id).toBe('a');
    expect(stepBy(blocks, 1, 1)?.id).toBe('c');
    expect(stepBy(blocks, 2, 1)?.id).toBe('c');
    expect(stepBy([], 0, 1)).toBeUndefined();
  });
});

test('notes and reactions stand in the order of the call, with their time in it', () => {
  const entry = (at: number, value: unknown) => ({ ref: `a:${at}`, author: 'a', at, value });
  const log = callLog({
    values: { callStartedAt: 1_000 },
    logs: {
      callNote: [entry(9_000, 'Asked who decided'), entry(500, 'Before'), entry(9_500, 7)],
      reaction: [entry(4_000, 'anger')],
    },
  });
  expect(log.map(({ kind, text, offset }) => [kind, text, offset])).toEqual([
    ['note', 'Before', -500],
    ['reaction', 'anger', 3_000],
    ['note', 'Asked who decided', 8_000],
  ]);
});
