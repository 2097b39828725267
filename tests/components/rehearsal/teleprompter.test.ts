import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rehearsalEntry, rehearsals } from '@/components/rehearsal/rehearsal-log';
import { blockMs, isRehearsed, rehearse, type RehearsalAction, spokenMs, START } from '@/components/rehearsal/teleprompter';

const line = (id: string, type: 'say' | 'do' = 'say', text = 'One two three four five six.') => ({ id, type, text, missing: [] });
const reaction = (id: string) => ({ id, label: id, answers: [] });
const script = {
  blocks: [line('a'), line('b'), line('c'), line('d', 'do'), line('e'), line('f')],
  reactions: [reaction('anger'), reaction('silence')],
};
const rehearsal = { script, lang: 'en' as const, random: () => 0 };
const after = (actions: RehearsalAction[]) => actions.reduce((state, action) => rehearse(state, action, rehearsal), START);
const play = { do: 'play' } as const;
const next = { do: 'next' } as const;
const tick = (ms: number) => ({ do: 'tick', ms }) as const;

describe('the teleprompter (C-step3)', () => {
  test('counts from a third of what saying it takes; what is not spoken takes no time', () => {
    const spoken = spokenMs(script, 'en');
    expect(spoken).toBe(5 * blockMs(script, 0, '1', 'en'));
    expect([0, spoken / 3 - 1, spoken / 3, spoken].map((ms) => isRehearsed(ms, script, 'en'))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  test('shows a sentence as long as it takes to say it, longer at half the speed; what is not spoken 4 s', () => {
    const calm = blockMs(script, 0, '1', 'en');
    expect(calm).toBeGreaterThanOrEqual(2_000);
    expect(blockMs(script, 0, '1.5', 'en')).toBeCloseTo(calm / 1.5);
    expect(blockMs(script, 3, '1', 'en')).toBe(4_000);
  });

  test('goes on by itself while it plays, and not while it rests', () => {
    const ms = blockMs(script, 0, '1', 'en');
    expect(after([play, tick(ms - 1)])).toMatchObject({ index: 0, totalMs: ms - 1 });
    expect(after([play, tick(ms - 1), tick(1)])).toMatchObject({ index: 1, shownMs: 0, totalMs: ms });
    expect(after([tick(ms * 3)])).toMatchObject({ index: 0, totalMs: 0 });
    expect(after([play, { do: 'pause' }, tick(ms * 3)])).toMatchObject({ index: 0, totalMs: 0 });
  });

  test('after three spoken sentences the client answers; everything waits for the answer, the time goes on', () => {
    const met = after([play, next, next, next]);
    expect(met).toMatchObject({ index: 3, reaction: 'anger', met: ['anger'] });
    const waited = rehearse(met, tick(60_000), rehearsal);
    expect(waited).toMatchObject({ index: 3, reaction: 'anger', totalMs: 60_000 });
    expect(rehearse(waited, { do: 'answered' }, rehearsal)).toMatchObject({ index: 3, reaction: null });
    expect(rehearse(waited, next, rehearsal)).toMatchObject({ index: 3, reaction: null });
  });

  test('ends after the last sentence and stands still there; once more begins at the start with the same speed', () => {
    const end = after([play, { do: 'speed', speed: '1.25' }, ...Array.from({ length: 12 }, () => next)]);
    expect(end).toMatchObject({ index: script.blocks.length, isPlaying: false, reaction: null });
    expect(rehearse(end, play, rehearsal).isPlaying).toBe(false);
    expect(rehearse(end, { do: 'again' }, rehearsal)).toEqual({ ...START, speed: '1.25' });
  });

  test('each reaction comes at most once, whatever is pressed', () => {
    const action = fc.constantFrom<RehearsalAction>(play, next, { do: 'previous' }, { do: 'answered' }, tick(5_000));
    fc.assert(
      fc.property(fc.array(action, { maxLength: 80 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (actions, number) => {
        const given = { ...rehearsal, random: () => number };
        const end = actions.reduce((state, one) => rehearse(state, one, given), START);
        expect(new Set(end.met).size).toBe(end.met.length);
        expect(end.index).toBeGreaterThanOrEqual(0);
        expect(end.index).toBeLessThanOrEqual(script.blocks.length);
      }),
    );
  });
});

test('rehearsals are read back from the case; what is malformed is left out', () => {
  const entry = (value: string | number) => ({ ref: `ann:${value}`, author: 'ann', at: 5, value });
  const logs = { rehearsals: [entry(rehearsalEntry(124.6, '4')), entry('soon'), entry('12 9'), entry(7)] };
  expect(rehearsals({ logs })).toEqual([{ ref: 'ann:125 4', at: 5, seconds: 125, rating: '4' }]);
});
