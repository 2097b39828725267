import { describe, expect, it, test } from 'vitest';
import { World, type WorldOptions, dayText } from './world';

/** A3-ladder: 7 days past the agreed limit a talk, 14 days after it a hold, 30 days on it red. Due on day 0, 10 days agreed. */
const debtOf = (more: object = {}) => ({
  category: 'late-payment',
  debt: { dueOn: dayText(0), agreedDays: 10, sum: { amount: 900, currency: 'EUR' }, ...more },
});
const owing = async (options: WorldOptions = {}) => {
  const world = await World.start({ from: -200, ...options });
  const note = await world.on(0).note(debtOf());
  return { world, note };
};
const ladder = (rules: string[]) => rules.filter((rule) => rule.startsWith('A3'));
/** Hold told on day 40. */
const held = async () => {
  const { world, note } = await owing();
  await world.on(17).talk('debt', [note]);
  const hold = await world.on(40).must('setHold', { reason: 'Unpaid', until: 'Paid', notes: [note] });
  await world.must('tellHold', { ref: hold, toldAt: world.now, channel: 'phone' });
  return { world, note, hold };
};

describe('A3-ladder', () => {
  it('inside the limit and for seven days after it, nothing', async () => {
    const { world } = await owing();
    for (const at of ['2026-01-05T09:00:00Z', '2026-01-15T23:59:59Z', '2026-01-21T23:59:59.999Z'])
      expect(ladder(await world.at(at).rules())).toEqual([]);
    expect(await world.kinds()).toEqual(['notes']);
  });
  it('the talk from the seventh day, on the day rule of the zone', async () => {
    const { world } = await owing();
    expect(ladder(await world.at('2026-01-22T00:00:00Z').rules())).toEqual(['A3-talk']);
    const west = await owing({ policy: { timeZone: 'America/Los_Angeles' } });
    expect(ladder(await west.world.at('2026-01-21T23:59:59-08:00').rules())).toEqual([]);
    expect(ladder(await west.world.at('2026-01-22T00:00:00-08:00').rules())).toEqual(['A3-talk']);
  });
  it('the button of the talk leads to a talk about the debt', async () => {
    const { world } = await owing();
    expect(await world.on(20).suggestions()).toMatchObject([{ rule: 'A3-talk', action: 'logTalk', talk: 'debt' }]);
  });
  it('only a talk about it, after its limit, moves it on', async () => {
    const { world, note } = await owing();
    await world.on(10).talk('debt', [note]); // still inside the limit
    await world.on(20).talk('informal', [note]);
    const other = await world.note();
    await world.talk('debt', [other]);
    expect(ladder(await world.rules())).toEqual(['A3-talk']);
    await world.talk('debt', [note]);
    expect(ladder(await world.rules())).toEqual([]);
  });
  it('the hold 14 days after the talk', async () => {
    const { world, note } = await owing();
    await world.on(17).talk('debt', [note]); // 22 January
    expect(ladder(await world.at('2026-02-04T23:59:59.999Z').rules())).toEqual([]);
    expect(ladder(await world.at('2026-02-05T00:00:00Z').rules())).toEqual(['A3-hold']);
  });
  it('a hold nobody told of reads on, asks to be told, and never leads to red', async () => {
    const { world, note } = await owing();
    await world.on(17).talk('debt', [note]);
    await world.on(31).must('setHold', { reason: 'Unpaid', until: 'Paid', notes: [note] });
    expect(await world.kinds()).toEqual(['hold', 'notes']);
    expect(await world.suggestions()).toMatchObject([{ rule: 'A3-hold', reasons: [{ key: 'holdUntold' }] }]);
    expect(ladder(await world.on(200).rules())).toEqual(['A3-hold']);
    expect(await world.code('proposeRedCard', world.redOf({ ground: 'hold' }))).toBe('ground-hold');
  });
  it('red after 30 days on a told hold', async () => {
    const { world, note } = await held(); // told 14 February
    expect(ladder(await world.at('2026-03-15T23:59:59.999Z').rules())).toEqual([]);
    expect(await world.at('2026-03-16T00:00:00Z').suggestions()).toMatchObject([
      { rule: 'A3-red', notes: [note], reasons: [{ params: { count: 30 } }] },
    ]);
  });
  it('paid: the hold is to be released, whenever and however late; released, all is quiet', async () => {
    const { world, note, hold } = await held();
    await world.on(90).must('recordPayment', { ref: note, paidOn: dayText(88) });
    expect(await world.suggestions()).toMatchObject([{ rule: 'A3-release', notes: [note], action: 'releaseHold' }]);
    await world.must('releaseHold', { ref: hold, because: 'paid' });
    expect(await world.rules()).toEqual([]);
    expect(await world.kinds()).toEqual(['notes']);
    expect(await world.on(400).rules()).toEqual([]);
  });
  it('starts afresh with the next debt: its own days, its own talk', async () => {
    const { world, note, hold } = await held();
    await world.on(90).must('recordPayment', { ref: note, paidOn: dayText(90) });
    await world.must('releaseHold', { ref: hold, because: 'paid' });
    await world.on(100).note(debtOf({ dueOn: dayText(100) }));
    expect(ladder(await world.on(116).rules())).toEqual([]);
    expect(ladder(await world.on(117).rules())).toEqual(['A3-talk']);
  });
  it('paid twice, in the future, or what is no debt: refused', async () => {
    const { world, note } = await owing();
    const plain = await world.note();
    expect(await world.code('recordPayment', { ref: plain, paidOn: dayText(0) })).toBe('no-debt');
    expect(await world.code('recordPayment', { ref: note, paidOn: dayText(1) })).toBe('in-future');
    await world.must('recordPayment', { ref: note, paidOn: dayText(0) });
    expect(await world.code('recordPayment', { ref: note, paidOn: dayText(0) })).toBe('already-paid');
  });
  it('another debt paid changes nothing for this one; the hold for both waits for both', async () => {
    const { world, note } = await owing();
    const other = await world.note(debtOf({ dueOn: dayText(-1) }));
    await world.on(20).must('recordPayment', { ref: other, paidOn: dayText(20) });
    expect(await world.suggestions()).toMatchObject([{ rule: 'A3-talk', notes: [note] }]);
    const third = await world.note(debtOf());
    await world.talk('debt');
    const hold = await world.on(40).must('setHold', { reason: 'Unpaid', until: 'Paid', notes: [note, third] });
    await world.must('tellHold', { ref: hold, toldAt: world.now, channel: 'phone' });
    await world.must('recordPayment', { ref: third, paidOn: dayText(40) });
    expect(ladder(await world.rules())).toEqual([]);
    await world.must('recordPayment', { ref: note, paidOn: dayText(40) });
    expect(ladder(await world.rules())).toEqual(['A3-release']);
  });
  it('a part paid is a correction of the sum; the ladder goes on', async () => {
    const { world, note } = await owing();
    await world.on(17).talk('debt', [note]);
    await world.on(20).must('correctNote', { ref: note, ...world.noteOf(debtOf({ sum: { amount: 100, currency: 'EUR' } })) });
    expect(ladder(await world.on(31).rules())).toEqual(['A3-hold']);
  });
  it('a deferral agreed later is a correction too: inside it the debt is normal again', async () => {
    const { world, note } = await owing();
    await world.on(20).must('correctNote', { ref: note, ...world.noteOf(debtOf({ agreedDays: 60 })) });
    expect(ladder(await world.on(60).rules())).toEqual([]);
    expect(ladder(await world.on(67).rules())).toEqual(['A3-talk']);
  });
  it('prestige changes nothing', async () => {
    const { world } = await owing();
    await world.must('setWorth', { revenue: { amount: 9e8, currency: 'EUR' }, standing: 'The mayor' });
    expect(ladder(await world.on(17).rules())).toEqual(['A3-talk']);
  });
  it('a withdrawn or moved debt is none', async () => {
    const { world, note } = await owing();
    await world.on(20).must('withdrawNote', { ref: note, reason: 'Our mistake' });
    expect(ladder(await world.rules())).toEqual([]);
    const moved = await owing();
    const other = await moved.world.on(20).newClient('Beta');
    await moved.world.must('moveNote', { ref: moved.note, to: other });
    expect(ladder(await moved.world.rules())).toEqual([]);
    expect(ladder(await moved.world.rules(other))).toEqual(['A3-talk']);
  });
});

describe('a hold for something else', () => {
  it('is not released because an old debt was paid long ago', async () => {
    const { world, note } = await owing();
    await world.on(20).must('recordPayment', { ref: note, paidOn: dayText(20) });
    await world.on(100).must('setHold', { reason: 'No documents', until: 'The documents are here' });
    expect(ladder(await world.rules())).toEqual([]);
  });
  it('does not carry a new debt to red past its talk', async () => {
    const world = await World.start({ from: -100 });
    const hold = await world.on(-60).must('setHold', { reason: 'No documents', until: 'The documents are here' });
    await world.must('tellHold', { ref: hold, toldAt: world.now, channel: 'phone' });
    await world.on(0).note(debtOf());
    expect(ladder(await world.on(1).rules())).toEqual([]);
    expect(ladder(await world.on(17).rules())).toEqual(['A3-talk']);
  });
});

test('hold: one at a time, told once, released once, a reason for "other"', async () => {
  const world = await World.start();
  const hold = await world.must('setHold', { reason: 'Unpaid', until: 'Paid' });
  expect(await world.code('setHold', { reason: 'x', until: 'y' })).toBe('hold-live');
  expect(await world.code('tellHold', { ref: hold, toldAt: world.now + 1, channel: 'phone' })).toBe('in-future');
  await world.must('tellHold', { ref: hold, toldAt: world.now, channel: 'phone' });
  expect(await world.code('tellHold', { ref: hold, toldAt: world.now, channel: 'phone' })).toBe('hold-told');
  expect(await world.code('releaseHold', { ref: hold, because: 'other', reason: ' ' })).toBe('reason-needed');
  await world.must('releaseHold', { ref: hold, because: 'condition-met' });
  expect(await world.code('releaseHold', { ref: hold, because: 'paid' })).toBe('hold-released');
  expect(await world.kinds()).toEqual(['none']);
});

describe('remedies (section 4)', () => {
  it('told before it applies: nobody learns of it at the till', async () => {
    const world = await World.start();
    expect(await world.code('startRemedy', { remedy: 'D-price', agreed: 'More', toldOn: dayText(2), from: dayText(1) })).toBe(
      'told-too-late',
    );
    await world.must('startRemedy', { remedy: 'D-price', agreed: 'More', toldOn: dayText(1), from: dayText(1) });
  });
  it('ends once, with how it went; "client left" is one of the ways', async () => {
    const world = await World.start();
    const ref = await world.remedy();
    await world.must('endRemedy', { ref, outcome: 'client-left' });
    expect(await world.code('endRemedy', { ref, outcome: 'helped' })).toBe('remedy-ended');
    expect((await world.state()).remedies[0]?.ended?.outcome).toBe('client-left');
  });
});

test('B-staff: a call for the manager is answered once, with how the colleague was backed', async () => {
  const world = await World.start({ work: 'team' });
  const ref = await world.must('requestAttention', { what: 'He is shouting' });
  expect(await world.code('answerAttention', { ref, answer: 'I come', backed: ' ' })).toBe('bad-input');
  await world.by('u-max', 'manager').must('answerAttention', { ref, answer: 'I come', backed: 'Took the call myself' });
  expect(await world.code('answerAttention', { ref, answer: 'x', backed: 'y' })).toBe('attention-answered');
});
