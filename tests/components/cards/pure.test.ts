import { expect, test } from 'vitest';
import { changedAgreement } from '@/components/cards/remedy/changed-agreement';
import { daysUntil } from '@/components/cards/use-due';
import { ladderSteps } from '@/components/cards/hold/ladder-steps';

test.each([
  ['2026-03-01', '2026-02-28', 1],
  ['2024-03-01', '2024-02-28', 2], // a leap year
  ['2026-03-29', '2026-03-28', 1], // summer time begins: still one calendar day
  ['2026-01-01', '2026-01-01', 0],
  ['2025-12-31', '2026-01-01', -1],
])('from %s seen on %s it is %i days', (day, from, days) => {
  expect(daysUntil(day, from)).toBe(days);
});

const note = { ref: 'a:1', author: 'a', at: 0, corrections: [], body: { category: 'late-payment' } } as never;
const hold = (told?: number) =>
  ({
    ref: 'a:2',
    author: 'a',
    at: 30,
    body: { reason: 'r', until: 'u', notes: [] },
    ...(told === undefined ? {} : { told: { toldAt: told } }),
  }) as never;

test.each([
  ['inside the limit', { note, limitEndsAt: 10, talkFrom: 17 }, 5, ['next', 'next', 'later', 'later']],
  ['past it', { note, limitEndsAt: 10, talkFrom: 17, due: 'talk' as const }, 18, ['done', 'now', 'later', 'later']],
  [
    'talked',
    { note, limitEndsAt: 10, talkFrom: 17, talk: { heldAt: 20 } as never, holdFrom: 34 },
    21,
    ['done', 'done', 'next', 'later'],
  ],
  [
    'hold due',
    { note, limitEndsAt: 10, talkFrom: 17, talk: { heldAt: 20 } as never, holdFrom: 34, due: 'hold' as const },
    35,
    ['done', 'done', 'now', 'later'],
  ],
  [
    'told',
    { note, limitEndsAt: 10, talkFrom: 17, talk: { heldAt: 20 } as never, holdFrom: 34, hold: hold(36), redFrom: 66 },
    40,
    ['done', 'done', 'done', 'next'],
  ],
  [
    'red',
    {
      note,
      limitEndsAt: 10,
      talkFrom: 17,
      talk: { heldAt: 20 } as never,
      holdFrom: 34,
      hold: hold(36),
      redFrom: 66,
      due: 'red' as const,
    },
    70,
    ['done', 'done', 'done', 'now'],
  ],
])('steps of the ladder: %s (A3-ladder)', (_name, ladder, now, states) => {
  expect(ladderSteps(ladder, now).map(({ state }) => state)).toEqual(states);
});

const NO_EXTRA = { backed: '', theirSide: '', channel: undefined, hours: '', responseHours: undefined, endsOn: undefined };

test('a measure changes only its own part of the agreement (C-channel, C-renewal)', () => {
  const latest = { channel: 'phone' as const, hours: '9–17', terms: 'fixed', contract: { clause: '§ 3' } };
  expect(changedAgreement('C-channel', { ...NO_EXTRA, channel: 'email', responseHours: 24 }, latest)).toEqual({
    ...latest,
    channel: 'email',
    responseHours: 24,
  });
  expect(changedAgreement('C-renewal', { ...NO_EXTRA, endsOn: '2027-01-31' }, latest)?.contract).toEqual({
    clause: '§ 3',
    endsOn: '2027-01-31',
  });
  expect(changedAgreement('C-channel', NO_EXTRA, latest)).toBeUndefined();
  expect(changedAgreement('D-price', { ...NO_EXTRA, hours: '8–12' }, latest)).toBeUndefined();
});
