import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueAt, observe, START } from '@/lib/detect/settle';
import { CARRY_MS, SETTLE_MS } from '@/lib/detect/timing';
import { play, type Happening } from './simulated-page';

/** URL, title and name of a record come up at one instant, or apart. */
const arrive = (record: string | null, url: number, name = url, title = name): Happening[] => [
  { at: url, what: 'url', record },
  { at: title, what: 'title', record },
  { at: name, what: 'name', record },
];
const own = (record: string) => `Client ${record}`;
/** Instants at which a badge came up (or changed), and for whom. */
const drawn = (frames: ReturnType<typeof play>) =>
  frames.flatMap((frame, i) => {
    const before = frames[i - 1]?.badge;
    return frame.badge && (before?.key !== frame.badge.key || before.name !== frame.badge.name)
      ? [`${frame.badge.key}@${frame.at}`]
      : [];
  });

describe('when a record is believed', () => {
  test('one window after everything stands still', () => {
    expect(drawn(play(arrive('a', 100, 400, 500), own, 9_000))).toEqual([`a@${500 + SETTLE_MS}`]);
  });

  test('soft navigation: the old badge goes with the URL, the new one comes one window after the last change', () => {
    const frames = play([...arrive('a', 0), ...arrive('b', 5_000, 7_900, 6_000)], own, 20_000);
    expect(frames.findLast((frame) => frame.at === 5_000)?.badge).toBeNull();
    expect(drawn(frames)).toEqual([`a@${SETTLE_MS}`, `b@${7_900 + SETTLE_MS}`]);
  });

  test('the name changes before the URL: the old badge goes with the name', () => {
    const frames = play([...arrive('a', 0), ...arrive('b', 8_000, 5_100)], own, 20_000);
    expect(frames.findLast((frame) => frame.at === 5_100)?.badge).toBeNull();
    expect(drawn(frames)).toEqual([`a@${SETTLE_MS}`, `b@${8_000 + SETTLE_MS}`]);
  });

  test('two clients of one name: the second is believed when the first cannot be there any more', () => {
    expect(drawn(play([...arrive('a', 0), ...arrive('b', 5_000)], () => 'Jane Doe', 20_000))).toEqual([
      `a@${SETTLE_MS}`,
      `b@${5_000 + CARRY_MS}`,
    ]);
  });

  test('a title that still names the old client is waited for, but not for ever', () => {
    const frames = play(
      [...arrive('a', 0), { at: 5_000, what: 'url', record: 'b' }, { at: 5_050, what: 'name', record: 'b' }],
      own,
      20_000,
    );
    expect(drawn(frames)).toEqual([`a@${SETTLE_MS}`, `b@${5_000 + CARRY_MS}`]);
  });

  test('clicking through quickly: a record passed unread holds the next one back', () => {
    const frames = play([...arrive('a', 0), ...arrive('b', 5_000, 7_900), ...arrive('c', 6_000, 8_500)], own, 20_000);
    expect(drawn(frames)).toEqual([`a@${SETTLE_MS}`, `c@${6_000 + CARRY_MS}`]);
  });

  test('by way of a list, the client before is not carried over', () => {
    const frames = play([...arrive('a', 0), { at: 5_000, what: 'url', record: null }, ...arrive('b', 6_000, 7_500)], own, 20_000);
    expect(drawn(frames)).toEqual([`a@${SETTLE_MS}`, `b@${7_500 + SETTLE_MS}`]);
  });

  test('a renamed client: the badge comes back after the longer wait', () => {
    const frames = play([...arrive('a', 0), { at: 5_000, what: 'name', record: 'a2' }], own, 20_000);
    expect(frames.at(-1)).toMatchObject({ at: 5_000 + CARRY_MS, badge: { key: 'a', name: 'Client a2' } });
  });

  test('re-rendering: the same name gone for a moment needs one window only', () => {
    const frames = play(
      [...arrive('a', 0), { at: 5_000, what: 'name', record: null }, { at: 5_300, what: 'name', record: 'a' }],
      own,
      20_000,
    );
    expect(drawn(frames)).toEqual([`a@${SETTLE_MS}`, `a@${5_300 + SETTLE_MS}`]);
  });

  test('another title or another view of the same record takes nothing back', () => {
    const record = { key: 'a', url: '/a', title: 'A', name: 'A' };
    let state = observe(observe(START, record, 0), record, SETTLE_MS);
    state = observe(state, { ...record, url: '/a?tab=2', title: '(1) A' }, 1_000);
    expect(state.verdict).toEqual({ key: 'a', name: 'A' });
    expect(dueAt(state)).toBe(Infinity);
  });

  test('an unreadable page visited long enough holds nobody back', () => {
    const frames = play([{ at: 0, what: 'url', record: 'gone' }, ...arrive('b', CARRY_MS + 1)], own, 20_000);
    expect(drawn(frames)).toEqual([`b@${CARRY_MS + 1 + SETTLE_MS}`]);
  });
});

/**
 * Walks over records where URL, title and name arrive up to 3 s apart in either order; the contents come in the order of
 * the walk. `pause`: time between two navigations.
 */
const walk = (pause: fc.Arbitrary<number>) =>
  fc
    .array(
      fc.record({
        record: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { freq: 6, nil: null }),
        pause,
        name: fc.integer({ min: -3_000, max: 3_000 }),
        title: fc.integer({ min: -3_000, max: 3_000 }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((steps) => {
      let url = 3_000;
      let name = 0;
      let title = 0;
      const happenings: Happening[] = [];
      for (const step of steps) {
        url += step.pause;
        name = Math.max(name, url + step.name);
        title = Math.max(title, url + step.title);
        happenings.push(...arrive(step.record, url, name, title));
      }
      return { happenings, end: url + 20_000 };
    });

describe('whatever the order and the pace', () => {
  const names = fc.constantFrom<(record: string) => string>(
    own,
    () => 'Jane Doe',
    (record) => (record < 'c' ? 'Twin' : own(record)),
  );

  test('the badge always belongs to the URL, and to the name that stands there', () => {
    fc.assert(
      fc.property(walk(fc.integer({ min: 0, max: 9_000 })), names, ({ happenings, end }, nameOf) => {
        for (const { badge, url, name } of play(happenings, nameOf, end)) {
          if (badge === null) continue;
          expect(badge.key).toBe(url);
          expect(badge.name).toBe(name === null ? null : nameOf(name));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('never an old name with a new key', () => {
    fc.assert(
      fc.property(walk(fc.integer({ min: 6_500, max: 12_000 })), names, ({ happenings, end }, nameOf) => {
        for (const { badge } of play(happenings, nameOf, end)) if (badge) expect(badge.name).toBe(nameOf(badge.key));
      }),
      { numRuns: 2_000 },
    );
  });

  test('never an old name with a new key, clicking as fast as can be, where the page follows its URL', () => {
    const lagging = walk(fc.integer({ min: 0, max: 4_000 })).map(({ happenings, end }) => {
      // the page follows: names never come before their URL
      const urls = happenings.filter(({ what }) => what === 'url');
      let n = -1;
      return {
        end,
        happenings: happenings.map((happening) => {
          if (happening.what === 'url') n += 1;
          const url = urls[n]?.at ?? 0;
          return happening.what === 'url' ? happening : { ...happening, at: Math.max(url, Math.min(happening.at, url + 3_000)) };
        }),
      };
    });
    fc.assert(
      fc.property(lagging, names, ({ happenings, end }, nameOf) => {
        for (const { badge } of play(happenings, nameOf, end)) if (badge) expect(badge.name).toBe(nameOf(badge.key));
      }),
      { numRuns: 2_000 },
    );
  });

  test('whoever stays long enough is shown', () => {
    fc.assert(
      fc.property(walk(fc.integer({ min: 0, max: 9_000 })), names, ({ happenings, end }, nameOf) => {
        const last = play(happenings, nameOf, end).at(-1);
        expect(last?.badge?.key ?? null).toBe(last?.url ?? null);
      }),
      { numRuns: 500 },
    );
  });
});
