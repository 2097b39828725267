import { describe, expect, it, test } from 'vitest';
import { approvalCode } from '@/lib/domain/red-card';
import { World, day, dayText } from './world';

/** Domain section 7: a set with an order; the first is shown, the others are marked. Section 8: what stays of an erased client. */
test('all at once, in their order', async () => {
  const world = await World.start();
  expect(await world.kinds()).toEqual(['none']);
  const note = await world.note({ category: 'abuse', severity: 3 });
  expect(await world.kinds()).toEqual(['notes']);
  const card = await world.plan([note]);
  expect(await world.kinds()).toEqual(['yellow-untold', 'notes']);
  await world.tell(card);
  expect(await world.kinds()).toEqual(['yellow', 'notes']);
  await world.must('liftYellowCard', { ref: card, reason: 'Repaired' });
  await world.on(2).yellow([await world.note({ category: 'abuse', severity: 3 })]);
  expect(await world.kinds()).toEqual(['last-warning', 'notes']);
  const hold = await world.must('setHold', { reason: 'Unpaid', until: 'Paid' });
  expect(await world.kinds()).toEqual(['hold', 'last-warning', 'notes']);
  await world.must('tellHold', { ref: hold, toldAt: world.now, channel: 'phone' });
  const fresh = await world.on(3).by('u-bob').note();
  world.by('u-ann');
  const red = await world.must('proposeRedCard', world.redOf({ notes: [fresh] }));
  expect(await world.kinds()).toEqual(['say-nothing', 'hold', 'last-warning', 'notes']);
  await world.must('approveRedCard', { ref: red, code: approvalCode(red) });
  expect(await world.kinds()).toEqual(['say-nothing', 'red', 'hold', 'notes']);
  await world.fill(red, { contract: 'none', mayEnd: 'yes', endsOn: dayText(30) });
  await world.must('closeCaseStage', { ref: red, stage: 'legal' });
  expect(await world.kinds()).toEqual(['red', 'hold', 'notes']);
});

test('praise alone is a note, and nothing to warn of', async () => {
  const world = await World.start();
  await world.note({ category: 'good-conduct', severity: 1 });
  expect(await world.kinds()).toEqual(['notes']);
  expect(await world.rules()).toEqual([]);
});

test('count and last note are of those that stand', async () => {
  const world = await World.start();
  await world.note();
  const last = await world.on(3).note({ happenedAt: day(2) });
  expect(await world.status()).toMatchObject({ noteCount: 2, lastNoteAt: day(2) });
  await world.must('withdrawNote', { ref: last, reason: 'Wrong' });
  expect(await world.status()).toMatchObject({ noteCount: 1, lastNoteAt: day(0) });
});

test('the row a badge reads changes when time does, not only when somebody writes', async () => {
  const world = await World.start({ policy: { timeZone: 'Europe/Berlin' } });
  await world.at('2026-01-01T12:00:00+01:00').note();
  const note = await world.at('2026-01-05T12:00:00+01:00').note();
  await world.plan([note]);
  const steps: [string, string][] = [
    ['2026-02-04T23:59:59.999+01:00', 'yellow-untold'],
    ['2026-02-05T00:00:00+01:00', 'notes'],
  ];
  for (const [instant, kind] of steps) expect((await world.at(instant).kinds())[0]).toBe(kind);
});

describe('an erased client', () => {
  it('leaves nothing but the tombstone; no command, link or file brings it back', async () => {
    const world = await World.start();
    const record = { key: 'demo:crm.example:contact:9', name: 'Ann' };
    await world.must('sameRecord', { record });
    await world.yellow([await world.note()]);
    const before = await world.events();
    await world.must('eraseClient', {});
    expect((await world.events()).map(({ type, body }) => [type, body])).toEqual([['client.erased', {}]]);
    expect(await world.code('logNote', world.noteOf())).toBe('erased');
    expect(await world.code('logNote', world.noteOf(), { record })).toBe('erased');
    const other = await world.newClient('Beta');
    expect(await world.code('sameRecord', { other: world.client }, { client: other })).toBe('erased');
    expect(await world.code('sameRecord', { record }, { client: other })).toBe('erased');
    const note = await world.note({}, other);
    expect(await world.code('moveNote', { ref: note, to: world.client }, { client: other })).toBe('erased');
    const { added, refused } = await world.read(before);
    expect(added).toBe(0);
    expect(refused.map(([, code]) => code)).toEqual(before.map(() => 'erased'));
  });
  it('takes both halves of a merged client', async () => {
    const world = await World.start();
    const other = await world.newClient('Acme Ltd');
    await world.note({}, other);
    await world.must('sameRecord', { other });
    await world.must('eraseClient', {}, { client: other });
    expect(await world.code('logNote', world.noteOf())).toBe('erased');
    expect(await world.code('logNote', world.noteOf(), { client: other })).toBe('erased');
    expect((await world.events()).every(({ type }) => type === 'client.erased')).toBe(true);
  });
});
