import { describe, expect, it, test } from 'vitest';
import { BUILT_IN_CATEGORIES } from '@/lib/schema/category';
import { World, day, dayText } from './world';

/** Domain section 2: what is logged, and what a note may do. */
const TABLE: [rule: string, category: string, counts: boolean, severity: number][] = [
  ['A1', 'all-hours', true, 2],
  ['A2', 'pressure', true, 3],
  ['A3', 'late-payment', false, 2],
  ['A4', 'blame-shifting', true, 2],
  ['B1', 'unlawful', false, 4], // conduct, but its severity is outside of 1–3: it adds no points
  ['B2', 'abuse', true, 3],
  ['B3', 'unfounded-claims', true, 2],
  ['B4', 'indecision', false, 1],
  ['C1', 'time-drain', true, 1],
  ['C2', 'rejects-advice', false, 1],
  ['C3', 'disrespect', true, 2],
  ['C4', 'silence', false, 1], // without an agreed window
  ['C5', 'stagnation', false, 1],
  ['C6', 'negativity', false, 1],
  ['C7', 'unprofitable', false, 2],
  ['C8', 'impossible-demands', true, 2],
  ['D1', 'returns', false, 1],
  ['D2', 'paperwork', false, 1],
  ['D3', 'litigious', false, 2],
  ['D-good', 'good-conduct', false, 1],
];
const POINTS = { 1: '1.00', 2: '3.00', 3: '6.00', 4: '0.00' } as Record<number, string>;
const DEBT = { dueOn: dayText(0), sum: { amount: 100, currency: 'EUR' } };
const more = (category: string) => (category === 'late-payment' ? { debt: DEBT } : {});

test('the table of section 2 is complete', () => {
  expect(BUILT_IN_CATEGORIES.map(({ rule, id }) => [rule, id])).toEqual(TABLE.map(([rule, id]) => [rule, id]));
  expect(BUILT_IN_CATEGORIES.map(({ severity }) => severity)).toEqual(TABLE.map(([, , , severity]) => severity));
});

describe.each(TABLE)('%s %s', (_rule, category, counts, severity) => {
  const usual = severity as 1 | 2 | 3 | 4;
  it(`adds ${counts ? POINTS[severity] : 'no'} points`, async () => {
    const world = await World.start();
    await world.note({ category, severity: usual, ...more(category) });
    expect(await world.points()).toBe(counts ? POINTS[severity] : '0.00');
    expect(await world.kinds()).toEqual(['notes']);
  });
  it(`${counts || category === 'unlawful' ? 'can' : 'cannot'} carry a yellow card`, async () => {
    const world = await World.start();
    const ref = await world.note({ category, severity: usual, ...more(category) });
    if (counts || category === 'unlawful') await world.plan([ref]);
    else
      expect(await world.code('issueYellowCard', world.cardOf([ref]))).toBe(
        category === 'silence' ? 'no-window' : 'no-conduct-note',
      );
  });
});

test('a category nobody knows never counts: in doubt nobody is carded', async () => {
  const world = await World.start();
  const ref = await world.note({ category: 'constructor', severity: 3 });
  expect(await world.points()).toBe('0.00');
  expect(await world.code('issueYellowCard', world.cardOf([ref]))).toBe('no-conduct-note');
});

describe('B1 severity', () => {
  it('is 4, and 4 is for nothing else', async () => {
    const world = await World.start();
    expect(await world.code('logNote', world.noteOf({ severity: 4 }))).toBe('severity-4-unlawful');
    expect(await world.code('logNote', world.noteOf({ category: 'unlawful', severity: 3 }))).toBe('unlawful-severity-4');
    const ref = await world.note();
    expect(await world.code('correctNote', { ref, ...world.noteOf({ severity: 4 }) })).toBe('severity-4-unlawful');
  });
});

describe('C4 silence', () => {
  it('counts only from an agreed window on; what happened before stays uncounted', async () => {
    const world = await World.start();
    await world.note({ category: 'silence', severity: 1, happenedAt: day(0) });
    expect(await world.rules()).toContain('C-channel');
    await world.on(1).must('setAgreement', { channel: 'email', responseHours: 24 });
    expect(await world.points()).toBe('0.00');
    await world.on(2).note({ category: 'silence', severity: 1, happenedAt: day(0.99) });
    expect(await world.points()).toBe('0.00');
    await world.note({ category: 'silence', severity: 1, happenedAt: day(1) });
    expect(Number(await world.points())).toBeGreaterThan(0.9);
    expect(await world.rules()).not.toContain('C-channel');
  });
  it('an agreement without a window is none', async () => {
    const world = await World.start();
    await world.must('setAgreement', { channel: 'email', hours: '9 to 5' });
    await world.on(1).note({ category: 'silence', severity: 1 });
    expect(await world.points()).toBe('0.00');
    expect(await world.rules()).toContain('C-channel');
  });
});

describe('A-own', () => {
  it('"shared" counts half, "mostly ours" nothing', async () => {
    const world = await World.start();
    await world.note({ ownPart: 'shared', severity: 3 });
    expect(await world.points()).toBe('3.00');
    await world.note({ ownPart: 'mostly', severity: 3 });
    expect(await world.points()).toBe('3.00');
  });
  it('"mostly ours" carries no card, alone or with others of ours; one of theirs among them does', async () => {
    const world = await World.start();
    const ours = await world.note({ ownPart: 'mostly', severity: 3 });
    const fit = await world.note({ category: 'indecision', severity: 1 });
    expect(await world.code('issueYellowCard', world.cardOf([ours]))).toBe('notes-ours');
    expect(await world.code('issueYellowCard', world.cardOf([ours, fit]))).toBe('notes-ours');
    const shared = await world.note({ ownPart: 'shared' });
    await world.plan([ours, shared]);
  });
  it('"mostly ours" suggests owning up at once, until it is done; a later one asks again', async () => {
    const world = await World.start();
    await world.note({ ownPart: 'mostly', severity: 3 });
    expect(await world.rules()).toEqual(['A-own']);
    await world.on(1).talk('informal');
    expect(await world.rules()).toEqual(['A-own']);
    await world.talk('own-up');
    expect(await world.rules()).toEqual([]);
    await world.on(2).note({ ownPart: 'mostly' });
    expect(await world.rules()).toEqual(['A-own']);
  });
});

describe('a note is corrected, moved, withdrawn by a further event (K-undo)', () => {
  it('withdrawn: counts for nothing, shows as no note, stays in the history', async () => {
    const world = await World.start();
    const ref = await world.note({ severity: 3 });
    expect(await world.rules()).toContain('S-yellow');
    await world.must('withdrawNote', { ref, reason: 'Was another caller' });
    expect(await world.points()).toBe('0.00');
    expect(await world.kinds()).toEqual(['none']);
    expect(await world.rules()).toEqual([]);
    expect((await world.state()).notes[0]).toMatchObject({ ref, withdrawn: { reason: 'Was another caller' } });
    expect(await world.code('withdrawNote', { ref, reason: 'again' })).toBe('note-gone');
    expect(await world.code('correctNote', { ref, ...world.noteOf() })).toBe('note-gone');
    expect(await world.code('issueYellowCard', world.cardOf([ref]))).toBe('note-gone');
  });
  it('corrected: the whole body counts anew, the first wording stays', async () => {
    const world = await World.start();
    const ref = await world.note({ severity: 3, category: 'abuse' });
    await world.must('correctNote', { ref, ...world.noteOf({ category: 'indecision', severity: 1 }) });
    expect(await world.points()).toBe('0.00');
    expect(await world.rules()).toEqual([]);
    expect((await world.events()).map(({ type }) => type)).toEqual(['client.seen', 'note.logged', 'note.corrected']);
  });
  it('moved: it leaves here and counts there, once', async () => {
    const world = await World.start();
    const other = await world.newClient('Beta');
    const ref = await world.note({
      severity: 3,
      quote: 'Never again',
      evidence: [{ url: 'https://crm.example/1', title: 'Mail' }],
    });
    await world.must('moveNote', { ref, to: other, reason: 'Wrong client' });
    expect(await world.kinds()).toEqual(['none']);
    expect(await world.kinds(other)).toEqual(['notes']);
    expect(await world.points(other)).toBe('6.00');
    const [copy] = (await world.state(other)).notes;
    expect(copy?.body).toMatchObject({ movedFrom: ref, quote: 'Never again', evidence: [{ title: 'Mail' }] });
    expect(await world.code('moveNote', { ref, to: other })).toBe('note-gone');
  });
  it('moved to itself, to a merged self or to nobody: refused', async () => {
    const world = await World.start();
    const other = await world.newClient('Acme Ltd');
    await world.must('sameRecord', { other });
    const ref = await world.note();
    expect(await world.code('moveNote', { ref, to: world.client })).toBe('moved-to-self');
    expect(await world.code('moveNote', { ref, to: other })).toBe('moved-to-self');
    expect(await world.code('moveNote', { ref, to: 'nobody-nobody-nobody-no' })).toBe('unknown-client');
  });
  it('moved there and back: it counts here again, once', async () => {
    const world = await World.start();
    const other = await world.newClient('Beta');
    const ref = await world.note();
    await world.must('moveNote', { ref, to: other });
    const [copy] = (await world.state(other)).notes;
    await world.must('moveNote', { ref: copy?.ref ?? '', to: world.client }, { client: other });
    expect(await world.points()).toBe('3.00');
    expect(await world.points(other)).toBe('0.00');
  });
});

test('an incident lies in the past: the future is refused, the same instant is not', async () => {
  const world = await World.start();
  expect(await world.code('logNote', world.noteOf({ happenedAt: world.now + 1 }))).toBe('in-future');
  const ref = await world.note({ happenedAt: world.now });
  expect(await world.code('correctNote', { ref, ...world.noteOf({ happenedAt: world.now + 1 }) })).toBe('in-future');
});

test('A3 needs due date and sum; it adds no points however often', async () => {
  const world = await World.start();
  expect(await world.code('logNote', world.noteOf({ category: 'late-payment' }))).toBe('debt-needed');
  for (let n = 0; n < 4; n += 1) await world.note({ category: 'late-payment', severity: 3, debt: DEBT });
  expect(await world.points()).toBe('0.00');
  expect(await world.rules()).not.toContain('S-yellow');
});
