import { describe, expect, test } from 'vitest';
import { burdenNow } from '@/lib/domain/overview/burden';
import { burdenAt } from '@/lib/domain/overview/burden-at';
import { freedByMonth, partingOf } from '@/lib/domain/overview/freed';
import { heaviestNow } from '@/lib/domain/overview/heaviest-now';
import { MonthCounts } from '@/lib/domain/overview/month-counts';
import { minutesBetween } from '@/lib/domain/overview/minutes-between';
import { monthAfter, monthBounds, monthOf, monthsUpTo } from '@/lib/domain/overview/months';
import { pareto, paretoCurve } from '@/lib/domain/overview/pareto';
import { pastBurden, pastMinutes, pastOf } from '@/lib/domain/overview/past';
import { median, quadrantOf, quadrants } from '@/lib/domain/overview/quadrants';
import { reviewsByWeek } from '@/lib/domain/overview/reviews-by-week';
import { thinned } from '@/lib/domain/overview/thinned';
import { DAY, History, day, policyOf } from '../history';
import { Parting } from '../red-parting';

const client = (id: string, burden: number, amount?: number, currency = 'EUR') => ({
  id,
  name: id,
  burden,
  ...(amount !== undefined && { value: { amount, currency } }),
});

describe('D-pareto, A-important: value against burden', () => {
  const policy = policyOf();
  test('a border belongs to the higher side; value parts at the median, burden where a talk is suggested', () => {
    const { placed, valueBorder, burdenBorder } = quadrants(
      [client('a', 0, 100), client('b', 2.9, 300), client('c', 3, 300), client('d', 9, 200), client('e', 0, 400)],
      policy,
    );
    expect([valueBorder, burdenBorder]).toEqual([300, 3]);
    expect(placed.map(({ id, quadrant }) => `${id} ${quadrant}`)).toEqual([
      'a easy',
      'b worth-it',
      'c important',
      'd why',
      'e worth-it',
    ]);
  });

  test('amounts in two currencies are not compared: the more frequent one is shown, or the one chosen', () => {
    const mixed = [client('a', 1, 5), client('b', 1, 7), client('c', 1, 9, 'USD'), client('d', 1)];
    expect(quadrants(mixed, policy)).toMatchObject({ currency: 'EUR', unknown: 1, others: { USD: 1 } });
    expect(quadrants(mixed, policy, 'USD').placed.map(({ id }) => id)).toEqual(['c']);
    expect(quadrants(mixed, policy, 'RUB').currency).toBe('EUR');
  });

  test('nobody with a known value', () => {
    expect(quadrants([client('a', 1)], policy)).toMatchObject({ currency: undefined, placed: [], unknown: 1, others: {} });
  });

  test.each([
    [[], 0],
    [[4], 4],
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
  ])('the middle of %j is %d', (numbers, expected) => expect(median(numbers)).toBe(expected));
});

describe('D-pareto: share of trouble by the heaviest 20 %', () => {
  test('only those with a burden count', () => {
    const { carriers, top, topShare, total } = pareto([
      client('a', 1),
      client('b', 7),
      client('c', 0),
      client('d', 1),
      client('e', 1),
      client('f', 0.004),
    ]);
    expect({ top, total, topShare }).toEqual({ top: 1, total: 10, topShare: 0.7 });
    expect(carriers.map(({ id, upTo }) => [id, upTo])).toEqual([
      ['b', 0.7],
      ['a', 0.8],
      ['d', 0.9],
      ['e', 1],
    ]);
  });
  test('the curve begins at nought, ends at all, and has at most a hundred places more', () => {
    const { carriers } = pareto(Array.from({ length: 250 }, (_, index) => client(String(index), index + 1)));
    const curve = paretoCurve(carriers);
    expect(curve).toHaveLength(101);
    expect([curve[0], curve.at(-1)]).toEqual([
      { clients: 0, burden: 0 },
      { clients: 1, burden: 1 },
    ]);
    expect(curve[20]).toEqual({ clients: 0.2, burden: carriers[49]!.upTo });
    expect(paretoCurve(carriers.slice(0, 2))).toHaveLength(3);
  });
  test('nobody', () => expect(pareto([client('a', 0)])).toEqual({ carriers: [], top: 0, topShare: 0, total: 0 }));
});

test('D-pareto: a burden is known at another instant without its notes', () => {
  const history = new History();
  history.note(0, { severity: 3 });
  history.note(20, { severity: 1, ownPart: 'shared' });
  const burden = burdenNow(history.state(), history.policy, day(30));
  for (const later of [30, 45, 200]) {
    const known = burdenAt({ burden, computedAt: day(30) }, history.policy.halfLifeDays, day(later));
    expect(known).toBeCloseTo(burdenNow(history.state(), history.policy, day(later)));
  }
});

test('D-pareto, C-cost: what is kept of a history weighs and costs as the history does', () => {
  const history = new History();
  history.note(0, { severity: 3, minutes: 15 });
  history.note(20, { severity: 1, ownPart: 'shared', minutes: 5 });
  history.note(21, { category: 'good-conduct', severity: 1 });
  history.note(22, { ownPart: 'mostly' });
  history.add('time.logged', { minutes: 30, happenedAt: day(25) }, 26);
  const past = pastOf(history.state(), history.policy);
  for (const at of [-1, 0, 10, 20, 30, 200]) {
    expect(pastBurden(past, history.policy.halfLifeDays, day(at))).toBeCloseTo(
      burdenNow(history.state(), history.policy, day(at)),
    );
    expect(pastMinutes(past, day(1), day(at))).toBe(minutesBetween(history.state(), day(1), day(at)));
  }
});

describe('D-pareto: thousands of points', () => {
  const many = (count: number) =>
    quadrants(
      Array.from({ length: count }, (_, index) => client(String(index), (index * 7) % 40, 1 + ((index * 13) % 9_000))),
      policyOf(),
    );
  test('few are all drawn; of many, those at one place share a point, and nobody is lost', () => {
    expect(thinned(many(50), 50)).toHaveLength(50);
    const whole = many(20_000);
    const drawn = thinned(whole, 5_000);
    expect(drawn.length).toBeLessThanOrEqual(5_000);
    expect(drawn.length).toBeGreaterThan(1_000);
    expect(drawn.reduce((sum, { others }) => sum + 1 + others, 0)).toBe(20_000);
    for (const { burden, value, quadrant } of drawn) expect(quadrantOf({ burden, value }, whole)).toBe(quadrant);
  });
});

describe('months begin and end by the policy’s clocks', () => {
  test.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-03', -14, '2025-01'],
  ])('%s and %d', (month, by, expected) => expect(monthAfter(month, by)).toBe(expected));

  test('bounds touch each other, also where the clocks change', () => {
    const months = monthsUpTo(Date.UTC(2026, 9, 31, 23, 30), 12, 'Europe/Berlin');
    expect([months[0], months.at(-1)]).toEqual(['2025-12', '2026-11']); // already November in Berlin
    const bounds = months.map((month) => monthBounds(month, 'Europe/Berlin'));
    bounds.slice(1).forEach(({ from }, index) => expect(from).toBe((bounds[index]?.to ?? 0) + 1));
    for (const [index, { from, to }] of bounds.entries()) {
      expect([from, to].map((at) => monthOf(at, 'Europe/Berlin'))).toEqual([months[index], months[index]]);
    }
  });
});

test('K-lift: reviews by the week, today included, later ones left out', () => {
  const weeks = reviewsByWeek(
    [
      { name: 'late', reviewAt: day(100) },
      { name: 'b', reviewAt: day(8) },
      { name: 'a', reviewAt: day(7) },
      { name: 'today', reviewAt: day(0) + 1 },
      { name: 'none' },
    ],
    'UTC',
    day(0),
  );
  expect(weeks.map(({ clients }) => clients.map(({ name }) => name))).toEqual([
    ['today'],
    ['a', 'b'],
    ...Array.from({ length: 11 }, () => []),
  ]);
  expect(weeks.at(-1)?.to).toBe(weeks[0]!.from + 91 * DAY - 1);
});

describe('A-freed: what a parting sets free', () => {
  test('an average month of the year before, timed and noted; who did not part sets nothing free', () => {
    const parting = new Parting({}, { approved: false });
    parting.add('time.logged', { minutes: 600, happenedAt: day(-400) }, 1);
    parting.add('time.logged', { minutes: 120, happenedAt: day(2) }, 2);
    parting.note(12, { minutes: 60 });
    expect(partingOf(parting.state(), parting.policy)).toBeUndefined();
    parting.approve(21);
    expect(partingOf(parting.state(), parting.policy)).toBeUndefined();
    parting.must('case.closed', { outcome: 'left' }, 22, parting.ref);
    const found = partingOf(parting.state(), parting.policy);
    expect(found).toMatchObject({ at: day(22), minutesAMonth: 15 });
    expect(found?.burden).toBeGreaterThan(0);
  });

  const parting = (at: number, minutesAMonth: number) => ({ id: String(at), name: '', at, minutesAMonth, burden: 1 });
  test('it stays free from the month of the parting on; earlier partings are left out', () => {
    const months = [0, 30, 60].map((n) => ({ from: day(n), to: day(n + 30) - 1 }));
    expect(freedByMonth([parting(day(-1), 9), parting(day(3), 10), parting(day(60), 5)], months)).toEqual([10, 10, 15]);
  });

  test('D-pareto: after a parting somebody else is the heaviest, for 90 days and if there is anybody', () => {
    const clients = [client('a', 2), client('b', 6), client('c', 0), client('d', 1)];
    const found = heaviestNow([parting(day(0), 1), parting(day(-200), 1)], clients, day(90));
    expect(found).toMatchObject({ heaviest: { id: 'b' }, usual: 2, partings: [{ at: day(0) }] });
    expect(heaviestNow([parting(day(0), 1)], clients, day(91))).toBeUndefined();
    expect(heaviestNow([parting(day(0), 1)], [client('c', 0)], day(1))).toBeUndefined();
    expect(heaviestNow([], clients, day(1))).toBeUndefined();
  });
});

test('B-yellow: cards count when the client was told, notes when it happened', () => {
  const history = new History();
  const first = history.note(1, { category: 'abuse', severity: 3 });
  const gone = history.note(2, { category: 'abuse' });
  history.must('note.withdrawn', { reason: 'not so' }, 3, gone);
  const card = history.plan(5, [first]);
  history.tell(31, card);
  history.note(50, { category: 'good-conduct', severity: 1, happenedAt: day(10) });
  history.add('note.logged', { ...history.state().notes[0]!.body, happenedAt: day(80) }, 51); // to come
  const counts = new MonthCounts(
    [0, 30, 60].map((n) => ({ from: day(n), to: day(n + 30) - 1 })),
    day(70),
  );
  counts.add(pastOf(history.state(), history.policy));
  expect(counts.cards).toEqual([
    { yellow: 0, red: 0 },
    { yellow: 1, red: 0 },
    { yellow: 0, red: 0 },
  ]);
  expect([...counts.notes]).toEqual([
    ['abuse', 1],
    ['good-conduct', 1],
  ]);
});
