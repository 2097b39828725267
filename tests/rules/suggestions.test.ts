import { describe, expect, it, test } from 'vitest';
import { DAY, World, day } from './world';

/** Domain section 3, "Suggestions": the product shows its sum, the user decides. */
describe('worked examples, by commands with the clock moved', () => {
  it('severity 2 on day 0 and day 1: 5.98, yellow', async () => {
    const world = await World.start();
    await world.note();
    await world.on(1).note();
    expect(await world.points()).toBe('5.98');
    expect(await world.rules()).toEqual(['S-yellow', 'S-talk']);
  });
  it('insult on day 0, told on day 19, nothing after: no second card, lapses on day 109', async () => {
    const world = await World.start();
    const insult = await world.note({ category: 'abuse', severity: 3 });
    expect(await world.rules()).toContain('S-yellow');
    await world.on(19).yellow([insult]);
    for (const n of [19, 30, 60, 101, 108]) {
      const rules = await world.on(n).rules();
      expect(rules.filter((rule) => rule === 'S-yellow' || rule === 'S-red' || rule === 'S-talk')).toEqual([]);
      expect(await world.kinds()).toEqual(['yellow', 'notes']);
    }
    expect(await world.at('2026-04-24T23:59:59.999Z').kinds()).toEqual(['yellow', 'notes']); // day 109: the day itself still counts
    expect(await world.at('2026-04-25T00:00:00Z').kinds()).toEqual(['notes']);
    expect(await world.rules()).toEqual([]);
    expect(await world.on(400).rules()).toEqual([]);
  });
  it('three of severity 1 in 42 days: talk, no yellow', async () => {
    const world = await World.start();
    for (const n of [0, 21, 42]) await world.on(n).note({ category: 'time-drain', severity: 1 });
    expect(await world.points()).toBe('2.57');
    expect(await world.rules()).toEqual(['S-talk']);
  });
  it('seven "paid early", then severity 2 on days 0, 14, 28: 8.11, yellow', async () => {
    const world = await World.start({ from: -8 });
    for (let n = -7; n < 0; n += 1) await world.on(n).note({ category: 'good-conduct', severity: 1, what: 'Paid early' });
    for (const n of [0, 14, 28]) await world.on(n).note();
    expect(await world.points()).toBe('8.11');
    expect(await world.rules()).toEqual(['S-yellow', 'S-talk']);
  });
});

describe('points', () => {
  it('halve in 90 days, from the incident and not from the log', async () => {
    const world = await World.start();
    await world.on(90).note({ severity: 3, happenedAt: day(0) });
    expect(await world.points()).toBe('3.00');
    expect(await world.on(180).points()).toBe('1.50');
  });
  it('two days before an incident that was corrected to be older, the sum follows the correction', async () => {
    const world = await World.start({ from: -100 });
    const ref = await world.on(0).note();
    await world.must('correctNote', { ref, ...world.noteOf({ happenedAt: day(-90) }) });
    expect(await world.points()).toBe('1.50');
  });
  it('D-good: later praise takes one off each, decaying, at most half; earlier praise nothing', async () => {
    const world = await World.start();
    await world.note({ category: 'good-conduct', severity: 1 });
    await world.on(1).note({ severity: 3 });
    expect(await world.points()).toBe('6.00');
    await world.note({ category: 'good-conduct', severity: 1, happenedAt: day(1) }); // at the same instant is not later
    expect(await world.points()).toBe('6.00');
    await world.on(91).note({ category: 'good-conduct', severity: 1, happenedAt: day(1.001) });
    expect(await world.points()).toBe('2.50');
    for (let n = 0; n < 5; n += 1) await world.note({ category: 'good-conduct', severity: 1 });
    expect(await world.points()).toBe('1.50'); // half of 3
    await world.on(92).note({ severity: 1 });
    expect(Number(await world.points())).toBeGreaterThan(3.9); // a new incident: praise before it no longer counts
  });
  it('D-good withdrawn gives back what it took', async () => {
    const world = await World.start();
    await world.note();
    const good = await world.on(1).note({ category: 'good-conduct', severity: 1 });
    expect(await world.points()).toBe('1.98'); // 2.977 − 1
    await world.must('withdrawNote', { ref: good, reason: 'Another client' });
    expect(await world.points()).toBe('2.98');
  });
  it('paying on time buys nothing', async () => {
    const world = await World.start();
    await world.note({ severity: 3 });
    await world.must('setWorth', { revenue: { amount: 9e6, currency: 'EUR' }, margin: { amount: 8e6, currency: 'EUR' } });
    expect(await world.points()).toBe('6.00');
    expect(await world.rules()).toContain('S-yellow');
  });
});

describe('S-talk', () => {
  it('at exactly 3 points', async () => {
    const world = await World.start();
    await world.note();
    expect((await world.suggestions())[0]).toMatchObject({
      rule: 'S-talk',
      reasons: [{ key: 'points', params: { points: 3, threshold: 3 } }],
    });
  });
  it('not at 2.99', async () => {
    const world = await World.start();
    await world.note();
    expect(await world.on(0.5).points()).toBe('2.99');
    expect(await world.rules()).toEqual([]);
  });
  it('three of one category within exactly 60 days; not a second later, not of two categories', async () => {
    const world = await World.start();
    const half = { severity: 1, ownPart: 'shared' } as const;
    await world.note({ category: 'time-drain', ...half });
    await world.on(30).note({ category: 'time-drain', ...half });
    await world.on(60).note({ category: 'disrespect', severity: 1 });
    expect(await world.rules()).not.toContain('S-talk');
    await world.note({ category: 'time-drain', severity: 1 });
    expect(await world.rules()).toContain('S-talk');
    world.now += 1;
    expect(await world.rules()).not.toContain('S-talk');
  });
  it('a talk after the incidents answers it, a new incident asks again', async () => {
    const world = await World.start();
    await world.note();
    await world.on(0.01).talk();
    expect(await world.on(0.02).rules()).toEqual([]);
    await world.note();
    expect(await world.rules()).toContain('S-talk');
  });
  it('a talk about a debt does not answer it', async () => {
    const world = await World.start();
    await world.note();
    await world.talk('debt');
    expect(await world.rules()).toEqual(['S-talk']);
  });
});

describe('S-yellow', () => {
  it('at exactly 5 points: 3 + 1 + 1', async () => {
    const world = await World.start();
    await world.note();
    await world.note({ category: 'time-drain', severity: 1 });
    expect(await world.rules()).not.toContain('S-yellow');
    await world.note({ category: 'blame-shifting', severity: 1 });
    expect(await world.points()).toBe('5.00');
    expect(await world.rules()).toContain('S-yellow');
    expect(await world.on(1).rules()).not.toContain('S-yellow'); // 4.96
  });
  it('one of severity 3 within 60 days, even when half of it is ours; not after them', async () => {
    const world = await World.start();
    await world.note({ severity: 3, ownPart: 'shared' });
    expect(await world.rules()).toContain('S-yellow');
    expect(await world.on(60).rules()).toContain('S-yellow');
    world.now += 1;
    expect(await world.rules()).not.toContain('S-yellow');
  });
  it('three of one category with one of severity 2; three of severity 1 do not', async () => {
    const world = await World.start();
    for (const n of [0, 29]) await world.on(n).note({ category: 'time-drain', severity: 1, ownPart: 'shared' });
    await world.on(58).note({ category: 'time-drain', severity: 2, ownPart: 'shared' });
    expect(Number(await world.points())).toBeLessThan(3);
    expect(await world.rules()).toContain('S-yellow');
  });
  it('not while one is live, told or not; again once it lapsed untold', async () => {
    const world = await World.start();
    const ref = await world.note({ severity: 3 });
    await world.plan([ref]);
    for (const n of [0, 1, 13, 30]) expect(await world.on(n).rules()).not.toContain('S-yellow');
    expect(await world.on(31).rules()).toContain('S-yellow'); // nobody warned: the note is not spent
  });
  it('"mostly ours" and three of them: never', async () => {
    const world = await World.start();
    for (let n = 0; n < 4; n += 1) await world.note({ severity: 3, ownPart: 'mostly' });
    expect(await world.rules()).toEqual(['S-own', 'A-own']);
  });
});

describe('S-kind', () => {
  it('at exactly two thirds of the points from one A category; not below', async () => {
    const world = await World.start();
    await world.note({ category: 'all-hours', severity: 1, ownPart: 'none' });
    await world.note({ category: 'all-hours', severity: 1 });
    await world.note({ category: 'disrespect', severity: 1 });
    expect((await world.suggestions()).find(({ rule }) => rule === 'S-kind')).toMatchObject({
      category: 'all-hours',
      reasons: [{ params: { percent: 67 } }],
    });
    await world.note({ category: 'disrespect', severity: 1 });
    expect(await world.rules()).not.toContain('S-kind');
  });
  it('not for another category', async () => {
    const world = await World.start();
    await world.note({ category: 'abuse', severity: 3 });
    expect(await world.rules()).not.toContain('S-kind');
  });
});

describe('S-own', () => {
  it('three with a part of ours: our part first, before the card; two do not', async () => {
    const world = await World.start();
    await world.note({ ownPart: 'shared', severity: 3 });
    await world.note({ ownPart: 'shared', severity: 3 });
    expect(await world.rules()).not.toContain('S-own');
    await world.note({ ownPart: 'shared', severity: 3 });
    const rules = await world.rules();
    expect(rules).toContain('S-yellow');
    expect(rules.indexOf('S-own')).toBeLessThan(rules.indexOf('S-yellow'));
  });
  it('is done by the remedy or the talk, until another such note', async () => {
    const world = await World.start();
    for (let n = 0; n < 3; n += 1) await world.note({ ownPart: 'shared', severity: 1 });
    await world.remedy({ remedy: 'C-channel' });
    expect(await world.rules()).toContain('S-own');
    await world.remedy({ remedy: 'C-perspective', theirSide: 'They waited for us.', ourShare: 'We were late.' });
    expect(await world.rules()).not.toContain('S-own');
    await world.on(1).note({ ownPart: 'shared', severity: 1 });
    expect(await world.rules()).toContain('S-own');
    await world.talk('perspective');
    expect(await world.rules()).not.toContain('S-own');
  });
});

describe('A-early', () => {
  it('all-hours within the first 30 days, the 30th included', async () => {
    const world = await World.start();
    await world.on(30).note({ category: 'all-hours', severity: 1 });
    expect(await world.at('2026-02-04T23:59:59.999Z').rules()).toContain('A-early');
    expect(await world.at('2026-02-05T00:00:00Z').rules()).not.toContain('A-early');
  });
  it('counts from the first day together, if it is known', async () => {
    const world = await World.start();
    await world.must('updateProfile', { since: '2025-11-01' });
    await world.note({ category: 'all-hours', severity: 1 });
    expect(await world.rules()).not.toContain('A-early');
    await world.must('updateProfile', { lead: true });
    expect(await world.rules()).toContain('A-early');
  });
  it('not for other categories', async () => {
    const world = await World.start();
    await world.note({ category: 'pressure', severity: 3 });
    expect(await world.rules()).not.toContain('A-early');
  });
});

describe('"not now"', () => {
  it('hushes that suggestion alone until a new note, of whatever class', async () => {
    const world = await World.start();
    await world.note({ severity: 3 });
    await world.must('hushSuggestion', { rule: 'S-yellow' });
    expect(await world.rules()).toEqual(['S-talk']);
    expect(await world.on(20).rules()).toEqual(['S-talk']);
    await world.note({ category: 'indecision', severity: 1 });
    expect(await world.rules()).toEqual(['S-yellow', 'S-talk']);
  });
  it('a withdrawn or corrected note is no new one', async () => {
    const world = await World.start();
    const ref = await world.note({ severity: 3 });
    const other = await world.note({ severity: 3 });
    await world.must('hushSuggestion', { rule: 'S-yellow' });
    await world.must('correctNote', { ref, ...world.noteOf({ severity: 3, what: 'Said it twice' }) });
    await world.must('withdrawNote', { ref: other, reason: 'Double' });
    expect(await world.rules()).not.toContain('S-yellow');
    const third = await world.note({ severity: 1 });
    expect(await world.rules()).toContain('S-yellow');
    await world.must('withdrawNote', { ref: third, reason: 'Wrong client' });
    expect(await world.rules()).not.toContain('S-yellow');
  });
  it('B1 is never drowned by an older "not now"', async () => {
    const world = await World.start();
    await world.note();
    await world.must('hushSuggestion', { rule: 'S-red' });
    await world.note({ category: 'unlawful', severity: 4 });
    expect(await world.rules()).toContain('S-red');
  });
  it('a rule with an odd name hushes nothing else', async () => {
    const world = await World.start();
    await world.note();
    await world.must('hushSuggestion', { rule: '__proto__' });
    await world.must('hushSuggestion', { rule: 'toString' });
    expect(await world.rules()).toEqual(['S-talk']);
  });
});

describe('S-red', () => {
  const warned = async () => {
    const world = await World.start();
    const ref = await world.note();
    await world.on(1).yellow([ref]);
    return world;
  };
  it('a severity 3 after the delivery', async () => {
    const world = await warned();
    await world.on(2).note({ category: 'pressure', severity: 3 });
    expect((await world.suggestions())[0]).toMatchObject({
      rule: 'S-red',
      reasons: [{ key: 'seriousAfter' }, { key: 'pointsAfter' }],
      action: 'proposeRedCard',
    });
  });
  it('not for what happened before the delivery, however late it was logged', async () => {
    const world = await warned();
    await world.on(2).note({ category: 'pressure', severity: 3, happenedAt: day(0.9) });
    await world.note({ category: 'pressure', severity: 3, happenedAt: day(1) });
    expect(await world.rules()).not.toContain('S-red');
    expect(await world.points()).toBe('0.00');
  });
  it('exactly 3 points in a category of the card; not 3 in another', async () => {
    const world = await warned();
    await world.on(2).note({ category: 'blame-shifting' });
    expect(await world.rules()).not.toContain('S-red');
    await world.note({ category: 'disrespect' });
    expect((await world.suggestions())[0]).toMatchObject({
      rule: 'S-red',
      reasons: [{ key: 'categoryAfter' }, { key: 'pointsAfter' }],
    });
    const again = await warned();
    await again.on(2).note({ category: 'disrespect' });
    expect((await again.suggestions())[0]).toMatchObject({
      rule: 'S-red',
      reasons: [{ key: 'categoryAfter', params: { points: 3, threshold: 3 } }],
    });
    expect(await again.on(2.5).rules()).not.toContain('S-red'); // 2.99
  });
  it('exactly 5 points in all', async () => {
    const world = await warned();
    await world.on(2).note({ category: 'blame-shifting' });
    await world.note({ category: 'time-drain', severity: 1 });
    expect(await world.rules()).not.toContain('S-red');
    await world.note({ category: 'time-drain', severity: 1 });
    expect((await world.suggestions())[0]).toMatchObject({
      rule: 'S-red',
      reasons: [{ key: 'pointsAfter', params: { points: 5, threshold: 5 } }],
    });
  });
  it('not with a card nobody told about', async () => {
    const world = await World.start();
    const ref = await world.note({ severity: 3 });
    await world.plan([ref]);
    await world.on(2).note({ severity: 3 });
    expect(await world.rules()).not.toContain('S-red');
  });
  it('not once the card lapsed, was lifted or withdrawn', async () => {
    const lapsed = await warned();
    await lapsed.on(92).note({ severity: 3 });
    expect(await lapsed.rules()).not.toContain('S-red');
    for (const name of ['liftYellowCard', 'withdrawYellowCard'] as const) {
      const world = await warned();
      const [card] = (await world.state()).yellows;
      await world.on(2).must(name, { ref: card?.ref ?? '', reason: 'Better now' });
      await world.note({ severity: 3 });
      expect(await world.rules()).not.toContain('S-red');
    }
  });
  it('with a last warning, 3 points in all', async () => {
    const world = await warned();
    const [first] = (await world.state()).yellows;
    await world.on(10).must('liftYellowCard', { ref: first?.ref ?? '', reason: 'Repaired' });
    const ref = await world.on(20).note({ severity: 3, category: 'abuse' });
    await world.yellow([ref]);
    expect(await world.kinds()).toEqual(['last-warning', 'notes']);
    await world.on(21).note({ category: 'blame-shifting' });
    expect((await world.suggestions())[0]).toMatchObject({
      rule: 'S-red',
      reasons: [{ key: 'pointsLastWarning', params: { points: 3, threshold: 3 } }],
    });
  });
  it('B1 now, without any card; withdrawn no longer', async () => {
    const world = await World.start();
    const ref = await world.note({ category: 'unlawful', severity: 4 });
    expect((await world.suggestions())[0]).toMatchObject({ rule: 'S-red', reasons: [{ key: 'unlawful' }], notes: [ref] });
    await world.must('withdrawNote', { ref, reason: 'It was somebody else' });
    expect(await world.rules()).toEqual([]);
  });
  it('praise after the warning counts', async () => {
    const world = await warned();
    await world.on(2).note({ category: 'disrespect' });
    await world.on(2.01).note({ category: 'good-conduct', severity: 1 });
    expect(await world.rules()).not.toContain('S-red');
  });
});

test('every suggestion names the notes its sum rests on, and only notes that stand', async () => {
  const world = await World.start();
  for (let n = 0; n < 6; n += 1)
    await world.on(n).note({ category: n % 2 ? 'all-hours' : 'pressure', ownPart: n % 3 ? 'none' : 'shared', severity: 2 });
  const { notes } = await world.state();
  await world.must('withdrawNote', { ref: notes[3]?.ref ?? '', reason: 'Wrong' });
  const standing = notes.filter((_, n) => n !== 3).map(({ ref }) => ref);
  const suggestions = await world.suggestions();
  expect(suggestions.length).toBeGreaterThan(2);
  for (const { notes: named } of suggestions) {
    expect(named.length).toBeGreaterThan(0);
    expect(standing).toEqual(expect.arrayContaining(named));
  }
});

test('the sum shown is the sum of its terms, at any time', async () => {
  const world = await World.start();
  for (let n = 0; n < 5; n += 1)
    await world.on(n * 7).note({ severity: ((n % 3) + 1) as 1 | 2 | 3, ownPart: n % 2 ? 'shared' : 'none' });
  await world.on(36).note({ category: 'good-conduct', severity: 1 });
  world.now += 17 * DAY + 12_345;
  const { points } = await world.status();
  expect(points.terms.reduce((sum, { value }) => sum + value, 0) - points.good).toBeCloseTo(points.total, 12);
  for (const { weight, ownShare, ageDays, value } of points.terms)
    expect(value).toBeCloseTo(weight * ownShare * 0.5 ** (ageDays / 90), 12);
});
