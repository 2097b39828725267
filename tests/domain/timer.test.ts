import { describe, expect, test } from 'vitest';
import {
  BEAT,
  FORGOTTEN_AFTER,
  type RunningTimer,
  SLEPT_AFTER,
  capNearIn,
  isCapReached,
  lookedAt,
  minutesToLog,
  newTimer,
  nextLook,
  ranFor,
  resumed,
  stoppedByUser,
  touched,
  withCap,
} from '@/lib/domain/timer';
import { minutesOn, noonOf } from '@/lib/domain/time-entries';
import { History, day, dayText } from './history';

const MINUTE = 60_000;
const START = day(0);
const at = (minutes: number) => START + minutes * MINUTE;
/** Looked at every five minutes, as the worker does, up to an instant. */
function awakeUntil(timer: RunningTimer, minutes: number): RunningTimer {
  let now = timer;
  for (let minute = 5; minute <= minutes; minute += 5) now = lookedAt(now, at(minute));
  return now;
}

describe('a timer counts nothing: the instants say how long it ran', () => {
  test('it runs on while it is looked at and touched', () => {
    const timer = touched(awakeUntil(newTimer('c', START), 100), at(101));
    const later = lookedAt(touched(timer, at(110)), at(120));
    expect(later.stopped).toBeUndefined();
    expect(ranFor(later, at(200))).toBe(200 * MINUTE);
  });

  test('slept, or the browser was closed: it stops, and the last look is what is sure', () => {
    const timer = awakeUntil(newTimer('c', START), 10);
    expect(lookedAt(timer, at(10) + SLEPT_AFTER).stopped).toBeUndefined();
    const woken = lookedAt(timer, at(432));
    expect(woken.stopped).toEqual({ why: 'asleep', at: at(432), sureUntil: at(10) });
    expect(ranFor(woken, at(999))).toBe(432 * MINUTE);
    expect(touched(woken, at(440))).toBe(woken); // a press does not wipe the doubt away
    expect(stoppedByUser(woken, at(440))).toBe(woken);
  });

  test('the clock was set back: what it ran before that is sure, and no less is kept', () => {
    const timer = awakeUntil(newTimer('c', START), 30);
    expect(lookedAt(timer, at(30) - MINUTE).stopped).toBeUndefined();
    const back = lookedAt(timer, at(-90));
    expect(back.stopped).toEqual({ why: 'clock', at: at(30), sureUntil: at(30) });
    expect(ranFor(back, at(-90))).toBe(30 * MINUTE);
  });

  test('forgotten: nobody touched it for two hours', () => {
    const timer = touched(newTimer('c', START), at(4));
    expect(awakeUntil(timer, 120).stopped).toBeUndefined();
    const found = awakeUntil(timer, 130).stopped;
    expect(found).toEqual({ why: 'forgotten', at: at(125), sureUntil: at(4) });
    expect(at(125) - at(4)).toBeGreaterThan(FORGOTTEN_AFTER);
    const on = resumed(awakeUntil(timer, 130), at(140)); // "I worked all the time"
    expect(ranFor(on, at(150))).toBe(150 * MINUTE);
  });

  test('stopped by the user it keeps its length; going on leaves the pause out', () => {
    const stopped = stoppedByUser(newTimer('c', START), at(12));
    expect(stopped.stopped).toEqual({ why: 'pressed', at: at(12), sureUntil: at(12) });
    expect(ranFor(stopped, at(500))).toBe(12 * MINUTE);
    const on = resumed(stopped, at(500));
    expect(on).not.toHaveProperty('stopped');
    expect(lookedAt(on, at(505)).stopped).toBeUndefined();
    expect(ranFor(on, at(505))).toBe(17 * MINUTE);
    const capped = resumed(stoppedByUser(newTimer('c', START, at(20)), at(12)), at(500));
    expect(capped.capAt).toBe(at(508));
  });

  test('a clock that was set back', () => {
    const timer = newTimer('c', START);
    expect(ranFor(timer, at(-60))).toBe(0);
    expect(ranFor(lookedAt(timer, at(-60)), at(-60))).toBe(0);
  });

  test.each([
    [0, 1],
    [89_000, 1],
    [91_000, 2],
    [25 * MINUTE, 25],
  ])('%i ms are %i minutes to log', (ms, minutes) => expect(minutesToLog(ms)).toBe(minutes));
});

describe('D-time-cap: the warning during the timer', () => {
  const timer = newTimer('c', START, at(7));
  test('is due when the cap is reached, not before, and not once it has stopped', () => {
    expect(isCapReached(timer, at(7) - 1)).toBe(false);
    expect(isCapReached(timer, at(7))).toBe(true);
    expect(isCapReached(stoppedByUser(timer, at(8)), at(9))).toBe(false);
    expect(isCapReached(newTimer('c', START), at(900))).toBe(false);
  });
  test('the worker looks again at the beat, or at the cap', () => {
    expect(nextLook(timer, at(0))).toBe(at(0) + BEAT);
    expect(nextLook(timer, at(5))).toBe(at(7));
    expect(nextLook({ ...timer, capTold: true }, at(7))).toBe(at(7) + BEAT);
    expect(nextLook(stoppedByUser(timer, at(8)), at(8))).toBeUndefined();
  });
});

test('minutes of a day are counted in the policy’s time zone; a day entered by hand stands about noon', () => {
  const history = new History();
  history.add('time.logged', { minutes: 40, happenedAt: Date.parse('2026-01-05T23:30:00Z') }, 0);
  history.add('time.logged', { minutes: 20, happenedAt: noonOf(dayText(0), 'UTC') }, 0);
  expect(minutesOn(history.state(), '2026-01-05', 'UTC')).toBe(60);
  expect(minutesOn(history.state(), '2026-01-06', 'Europe/Moscow')).toBe(40);
});

describe('the cap follows what is logged while the timer runs (D-time-cap)', () => {
  const timer = newTimer('c', START, at(60));
  test.each([
    ['time was logged meanwhile', 20, at(20)],
    ['used up already', -5, START],
    ['the revenue grew', 90.001, at(90) + 60],
    ['no cap any more', undefined, undefined],
  ])('%s', (_name, left, capAt) => {
    expect(withCap(timer, left, at(10)).capAt).toBe(capAt);
  });

  test('said once, and once more when a later cap is reached', () => {
    const told = { ...timer, capTold: true };
    expect(withCap(told, 60, at(61))).toBe(told);
    expect(withCap(told, 50, at(61))).toMatchObject({ capTold: true });
    expect(withCap(told, 120, at(61))).not.toHaveProperty('capTold');
    const stopped = stoppedByUser(timer, at(10));
    expect(withCap(stopped, 5, at(10))).toBe(stopped);
  });

  test('near from 15 minutes before', () => {
    expect([at(44), at(45), at(59), at(60)].map((now) => capNearIn(timer, now))).toEqual([
      undefined,
      15 * MINUTE,
      MINUTE,
      undefined,
    ]);
  });
});
