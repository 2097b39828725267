import { describe, expect, it, test } from 'vitest';
import { approvalCode } from '@/lib/domain/red-card';
import { offeredRemedies } from '@/lib/domain/remedies';
import { World, type WorldOptions, day, dayText } from './world';

/** Domain section 3: the red card, its grounds and who decides. */
const OPINION = { who: 'Bob', answer: 'I see it alike' };
/** A told yellow on day 1; a remedy on day 2 unless said otherwise; an incident by somebody else on day 3. */
async function warned(options: WorldOptions & { remedied?: boolean } = {}) {
  const world = await World.start(options);
  const first = await world.note();
  const card = await world.on(1).yellow([first]);
  if (options.remedied !== false) await world.on(2).remedy();
  const again = await world.on(3).by('u-bob').note({ category: 'abuse', severity: 3 });
  world.by('u-ann');
  return { world, first, card, again };
}
const propose = (world: World, more: Parameters<World['redOf']>[0] = {}) => world.must('proposeRedCard', world.redOf(more));
const approve = (world: World, ref: string, more: object = {}) =>
  world.must('approveRedCard', { ref, code: approvalCode(ref), ...more });
const old = (world: World) => world.must('updateProfile', { since: '2020-01-01' });

describe('B-red needs', () => {
  it('a clear reason', async () => {
    const { world } = await warned();
    expect(await world.code('proposeRedCard', world.redOf({ reason: '  ' }))).toBe('bad-input');
  });
  it('a tried remedy: one the client has been told about', async () => {
    const { world, again } = await warned({ remedied: false });
    expect(await world.code('proposeRedCard', world.redOf({ notes: [again] }))).toBe('remedy-needed');
    await world.remedy({ toldOn: dayText(4), from: dayText(10) });
    expect(await world.code('proposeRedCard', world.redOf({ notes: [again] }))).toBe('remedy-needed'); // told tomorrow
    await world.on(4).must('proposeRedCard', world.redOf({ notes: [again] }));
  });
  it('a delivered, live yellow', async () => {
    const none = await World.start();
    await none.remedy();
    expect(await none.code('proposeRedCard', none.redOf())).toBe('ground-yellow');
    const note = await none.note();
    await none.plan([note]);
    expect(await none.code('proposeRedCard', none.redOf())).toBe('ground-yellow'); // not told
    const { world } = await warned();
    await world.at('2026-04-06T23:59:59Z').must('proposeRedCard', world.redOf()); // review day
    const late = (await warned()).world;
    expect(await late.at('2026-04-07T00:00:00Z').code('proposeRedCard', late.redOf())).toBe('ground-yellow');
  });
  it.each(['liftYellowCard', 'withdrawYellowCard'] as const)('a card that stands: not after %s', async (name) => {
    const { world, card } = await warned();
    await world.must(name, { ref: card, reason: 'Changed' });
    expect(await world.code('proposeRedCard', world.redOf())).toBe('ground-yellow');
  });
  it('a card that rests on something', async () => {
    const { world, first } = await warned();
    await world.must('moveNote', { ref: first, to: await world.newClient('Beta') });
    expect(await world.code('proposeRedCard', world.redOf())).toBe('card-unfounded');
    expect(await world.rules()).not.toContain('S-red');
  });
  it('or a told hold, which is a remedy itself; not one that is untold or released', async () => {
    const world = await World.start();
    const hold = await world.must('setHold', { reason: 'Unpaid', until: 'Paid' });
    expect(await world.code('proposeRedCard', world.redOf({ ground: 'hold' }))).toBe('ground-hold');
    await world.must('tellHold', { ref: hold, toldAt: world.now, channel: 'phone' });
    await world.on(1).must('releaseHold', { ref: hold, because: 'paid' });
    expect(await world.code('proposeRedCard', world.redOf({ ground: 'hold' }))).toBe('ground-hold');
    const again = await world.must('setHold', { reason: 'Unpaid', until: 'Paid' });
    await world.must('tellHold', { ref: again, toldAt: world.now, channel: 'phone' });
    await propose(world, { ground: 'hold' });
  });
  it('evidence of this client that stands', async () => {
    const { world, again } = await warned();
    const theirs = await world.note({}, await world.newClient('Beta'));
    expect(await world.code('proposeRedCard', world.redOf({ notes: [theirs] }))).toBe('unknown-note');
    await world.must('withdrawNote', { ref: again, reason: 'Not them' });
    expect(await world.code('proposeRedCard', world.redOf({ notes: [again] }))).toBe('note-gone');
  });
});

describe('what has been undone since the proposal is no ground for the approval', () => {
  it.each(['lift', 'withdraw', 'unfounded'] as const)('%s', async (how) => {
    const { world, first, card, again } = await warned();
    const ref = await propose(world, { notes: [again] });
    if (how === 'lift') await world.must('liftYellowCard', { ref: card, reason: 'Changed' });
    if (how === 'withdraw') await world.must('withdrawYellowCard', { ref: card, reason: 'Wrong client' });
    if (how === 'unfounded') await world.must('withdrawNote', { ref: first, reason: 'Wrong client' });
    const code = how === 'unfounded' ? 'card-unfounded' : 'ground-yellow';
    expect(await world.code('approveRedCard', { ref, code: approvalCode(ref) })).toBe(code);
    expect(await world.code('approveRedCard', { ref, code: approvalCode(ref), override: '  ' })).toBe(code);
    await approve(world, ref, { override: 'It was the same man both times' });
  });
  it('an empty override at the proposal does not stand in the way of a written one', async () => {
    const { world, card, again } = await warned();
    const ref = await propose(world, { notes: [again], override: '' });
    await world.must('liftYellowCard', { ref: card, reason: 'Changed' });
    await approve(world, ref, { override: 'All the same' });
  });
  it('a card that lapsed while the proposal waited is one: it was live when it was proposed', async () => {
    const { world, again } = await warned();
    const ref = await world.on(91).must('proposeRedCard', world.redOf({ notes: [again] }));
    await approve(world.on(95), ref);
    expect((await world.kinds())[0]).toBe('say-nothing');
  });
  it('a hold released, a B1 note withdrawn, an abuse corrected', async () => {
    const world = await World.start();
    const hold = await world.must('setHold', { reason: 'Unpaid', until: 'Paid' });
    await world.must('tellHold', { ref: hold, toldAt: world.now, channel: 'phone' });
    const red = await propose(world, { ground: 'hold' });
    await world.must('releaseHold', { ref: hold, because: 'paid' });
    expect(await world.code('approveRedCard', { ref: red, code: approvalCode(red) })).toBe('ground-hold');

    for (const ground of ['unlawful', 'abuse'] as const) {
      const other = await World.start();
      const note = await other.note(
        ground === 'abuse' ? { category: 'abuse', severity: 3 } : { category: 'unlawful', severity: 4 },
      );
      const ref = await propose(other, { ground, notes: [note], secondOpinion: OPINION });
      await other.must('withdrawNote', { ref: note, reason: 'It was another man' });
      expect(await other.code('approveRedCard', { ref, code: approvalCode(ref) })).toBe(`ground-${ground}`);
    }
  });
});

describe('B-law', () => {
  it('B1: red at once, without a card or a remedy; the legal stage stands', async () => {
    const world = await World.start();
    const note = await world.note({ category: 'unlawful', severity: 4 });
    const ref = await propose(world, { ground: 'unlawful', notes: [note], secondOpinion: OPINION });
    await approve(world, ref);
    expect(await world.kinds()).toEqual(['say-nothing', 'red', 'notes']);
    expect((await world.stage(ref, 'owed')).state).toBe('not-required');
    expect((await world.stage(ref, 'legal')).state).toBe('open');
    expect((await world.stage(ref, 'call')).refusal?.code).toBe('say-nothing');
  });
  it('not without a B1 note, and not with one that is withdrawn', async () => {
    const world = await World.start();
    await world.note({ category: 'abuse', severity: 3 });
    expect(await world.code('proposeRedCard', world.redOf({ ground: 'unlawful' }))).toBe('ground-unlawful');
  });
  it('a yellow told afterwards does not spend it', async () => {
    const world = await World.start();
    const note = await world.note({ category: 'unlawful', severity: 4 });
    await world.on(1).yellow([note]);
    expect(await world.rules()).toContain('S-red');
    await propose(world, { ground: 'unlawful', notes: [note] });
  });
});

describe('B-fast', () => {
  it('abuse of severity 3: no card, no remedy, but a manager', async () => {
    const world = await World.start({ work: 'team' });
    const note = await world.note({ category: 'abuse', severity: 3 });
    const ref = await propose(world, { ground: 'abuse', notes: [note], secondOpinion: OPINION });
    expect(await world.code('approveRedCard', { ref })).toBe('manager-needed');
    expect(await world.kinds()).toEqual(['say-nothing', 'notes']);
    await world.by('u-max', 'manager').must('approveRedCard', { ref });
    expect(await world.kinds()).toEqual(['say-nothing', 'red', 'notes']);
  });
  it.each([
    ['severity 2', { category: 'abuse', severity: 2 }],
    ['mostly ours', { category: 'abuse', severity: 3, ownPart: 'mostly' }],
    ['another category', { category: 'pressure', severity: 3 }],
  ] as const)('not for %s', async (_what, body) => {
    const world = await World.start();
    await world.note(body);
    expect(await world.code('proposeRedCard', world.redOf({ ground: 'abuse' }))).toBe('ground-abuse');
  });
  it('nobody is sent in next: B-reassign is neither offered nor taken', async () => {
    const world = await World.start();
    expect(offeredRemedies(await world.state())).toContain('B-reassign');
    const ref = await world.note({ category: 'abuse', severity: 3 });
    expect(offeredRemedies(await world.state())).not.toContain('B-reassign');
    const reassign = {
      remedy: 'B-reassign',
      agreed: 'Bob takes over',
      toldOn: dayText(0),
      from: dayText(1),
      backed: 'A day off',
    } as const;
    expect(await world.code('startRemedy', reassign)).toBe('no-reassign');
    await world.must('withdrawNote', { ref, reason: 'Another client' });
    expect(await world.code('startRemedy', { ...reassign, backed: ' ' })).toBe('backed-needed');
    await world.must('startRemedy', reassign);
  });
});

describe('A-decline', () => {
  it('in the first month, the 30th day included, no yellow needed', async () => {
    const world = await World.start();
    await world.at('2026-02-04T23:59:59.999Z').must('proposeRedCard', world.redOf({ ground: 'decline' }));
    const late = await World.start();
    expect(await late.at('2026-02-05T00:00:00Z').code('proposeRedCard', late.redOf({ ground: 'decline' }))).toBe(
      'ground-decline',
    );
    await late.must('updateProfile', { lead: true });
    await propose(late, { ground: 'decline' });
  });
  it('counted from the first day together in the policy’s time zone', async () => {
    const world = await World.start({ policy: { timeZone: 'America/New_York' }, from: -30 });
    await world.must('updateProfile', { since: '2025-12-01' });
    expect((await world.at('2025-12-31T23:59:59-05:00').act('proposeRedCard', world.redOf({ ground: 'decline' }))).ok).toBe(true);
    const late = await World.start({ policy: { timeZone: 'America/New_York' }, from: -40 });
    await late.at('2025-12-02T12:00:00-05:00').must('updateProfile', { since: '2025-12-01' });
    expect(await late.at('2026-01-01T00:00:00-05:00').code('proposeRedCard', late.redOf({ ground: 'decline' }))).toBe(
      'ground-decline',
    );
  });
  it('proposed on the last day, decided later', async () => {
    const world = await World.start({ work: 'team' });
    const ref = await world.on(30).must('proposeRedCard', world.redOf({ ground: 'decline' }));
    await world.on(40).by('u-max', 'manager').must('approveRedCard', { ref });
    expect((await world.kinds())[0]).toBe('red');
  });
  it('simply: what they did in the first days, noted by one person on one day, asks for no second opinion', async () => {
    const world = await World.start();
    const note = await world.note({ category: 'all-hours' });
    const ref = await propose(world, { ground: 'decline', notes: [note] });
    expect(await world.rules()).not.toContain('D-second-opinion');
    await approve(world, ref);
  });
  it('reason, alternatives, polite script: four stages, no legal gate', async () => {
    const world = await World.start();
    const ref = await propose(world, { ground: 'decline' });
    await approve(world, ref);
    expect(await world.kinds()).toEqual(['red']);
    const required = [];
    for (const stage of [
      'decide',
      'legal',
      'owed',
      'alternatives',
      'prepare',
      'call',
      'afterwards',
      'outcome',
      'aftercare',
    ] as const)
      if ((await world.stage(ref, stage)).state !== 'not-required') required.push(stage);
    expect(required).toEqual(['decide', 'alternatives', 'call', 'outcome']);
  });
});

describe('override, a manager’s, in writing', () => {
  it('stands in for a missing ground and a missing remedy', async () => {
    const world = await World.start({ work: 'team', role: 'manager' });
    expect(await world.code('proposeRedCard', world.redOf({ ground: 'override' }))).toBe('ground-override');
    expect(await world.code('proposeRedCard', world.redOf({ ground: 'override', override: ' ' }))).toBe('ground-override');
    const ref = await propose(world, { ground: 'override', override: 'Threatened our driver' });
    await world.must('approveRedCard', { ref });
  });
  it('not a salesperson’s; a deputy’s and that of the one who works alone it is', async () => {
    const input = { ground: 'override', override: 'I want it' } as const;
    const sales = await World.start({ work: 'team', role: 'salesperson' });
    expect(await sales.code('proposeRedCard', sales.redOf(input))).toBe('override-manager');
    expect(await sales.code('proposeRedCard', sales.redOf({ ...input, ground: 'yellow' }))).toBe('override-manager');
    for (const options of [
      { work: 'team', role: 'deputy' },
      { work: 'alone', role: 'salesperson' },
    ] as const) {
      const world = await World.start(options);
      await propose(world, input);
    }
  });
});

describe('B-manager', () => {
  it('a yellow is the salesperson’s right', async () => {
    const world = await World.start({ work: 'team', role: 'salesperson' });
    const ref = await world.yellow([await world.note()]);
    await world.must('liftYellowCard', { ref, reason: 'Repaired' });
  });
  it('a salesperson of a team neither approves, declines nor takes a decision back', async () => {
    const { world, again } = await warned({ work: 'team' });
    const ref = await propose(world, { notes: [again] });
    expect(await world.code('approveRedCard', { ref })).toBe('manager-needed');
    expect(await world.code('approveRedCard', { ref, code: approvalCode(ref) })).toBe('manager-needed');
    expect(await world.code('declineRedCard', { ref, reason: 'No' })).toBe('manager-needed');
    await world.by('u-max', 'manager').must('approveRedCard', { ref });
    world.by('u-ann', 'salesperson');
    expect(await world.code('withdrawRedCard', { ref, reason: 'Sorry' })).toBe('manager-needed');
    expect(await world.code('closeCase', { ref, outcome: 'new-terms' })).toBe('manager-needed');
  });
  it('a role that the message claims is not believed', async () => {
    const { world, again } = await warned({ work: 'team' });
    const ref = await propose(world, { notes: [again] });
    const claim = { ref, as: 'manager' } as unknown as { ref: string };
    expect(await world.code('approveRedCard', claim)).toBe('manager-needed');
    await world.by('u-max', 'deputy').must('approveRedCard', claim);
    expect((await world.red(ref)).approved?.as).toBe('deputy');
  });
  it('alone: the code that is shown, typed; declining needs none', async () => {
    const { world, again } = await warned();
    const ref = await propose(world, { notes: [again] });
    for (const code of [undefined, '', '0000', approvalCode('u-ann:other')])
      expect(await world.code('approveRedCard', { ref, code })).toBe('code-wrong');
    await approve(world, ref, { code: ` ${approvalCode(ref)} ` });
    expect((await world.red(ref)).approved?.as).toBe('alone');
  });
  it('declined with a reason: the yellow stands, the suggestion rests until a new note', async () => {
    const { world, again } = await warned();
    expect(await world.rules()).toContain('S-red');
    const ref = await propose(world, { notes: [again] });
    expect(await world.code('declineRedCard', { ref, reason: '' })).toBe('bad-input');
    await world.must('declineRedCard', { ref, reason: 'Talk once more' });
    expect(await world.kinds()).toEqual(['yellow', 'notes']);
    expect(await world.rules()).not.toContain('S-red');
    await world.on(4).note();
    expect(await world.rules()).toContain('S-red');
  });
  it('is decided once', async () => {
    const { world, again } = await warned();
    const ref = await propose(world, { notes: [again] });
    await approve(world, ref);
    expect(await world.code('approveRedCard', { ref, code: approvalCode(ref) })).toBe('red-approved');
    expect(await world.code('declineRedCard', { ref, reason: 'No' })).toBe('red-approved');
    const other = await warned();
    const second = await propose(other.world, { notes: [other.again] });
    await other.world.must('declineRedCard', { ref: second, reason: 'No' });
    expect(await other.world.code('approveRedCard', { ref: second, code: approvalCode(second) })).toBe('red-declined');
  });
});

describe('D-second-opinion', () => {
  it('all evidence from one author: asked for, and needed', async () => {
    const world = await World.start();
    const first = await world.note();
    await world.on(1).yellow([first]);
    await world.on(2).remedy();
    const again = await world.on(3).note({ severity: 3 });
    expect(await world.rules()).toContain('D-second-opinion');
    const ref = await propose(world, { notes: [again] });
    expect(await world.code('approveRedCard', { ref, code: approvalCode(ref) })).toBe('second-opinion');
    await approve(world, ref, { override: 'There is nobody else' });
  });
  it('all from one day, by two people', async () => {
    const world = await World.start();
    const one = await world.note();
    const two = await world.by('u-bob').note({ category: 'abuse', severity: 3, happenedAt: day(0) });
    const ref = await propose(world, { ground: 'abuse', notes: [one, two] });
    expect((await world.suggestions()).find(({ rule }) => rule === 'D-second-opinion')?.reasons).toMatchObject([
      { key: 'oneDay' },
    ]);
    expect(await world.code('approveRedCard', { ref, code: approvalCode(ref) })).toBe('second-opinion');
  });
  it('given with the proposal it is enough', async () => {
    const world = await World.start();
    const note = await world.note({ category: 'abuse', severity: 3 });
    const ref = await propose(world, { ground: 'abuse', notes: [note], secondOpinion: OPINION });
    expect(await world.rules()).not.toContain('D-second-opinion');
    await approve(world, ref);
  });
  it('the notes of the card are evidence too: two authors on two days need none', async () => {
    const { world, again } = await warned(); // card by Ann, day 0; again by Bob, day 3
    const ref = await propose(world, { notes: [again] });
    expect(await world.rules()).not.toContain('D-second-opinion');
    await approve(world, ref);
  });
  it('a note of the second author that is withdrawn no longer helps', async () => {
    const { world, again } = await warned();
    const mine = await world.note();
    const ref = await propose(world, { notes: [again, mine] });
    await world.must('withdrawNote', { ref: again, reason: 'Another client' });
    expect(await world.code('approveRedCard', { ref, code: approvalCode(ref) })).toBe('second-opinion');
  });
});

describe('K-double', () => {
  it('a second proposal joins the open one with its new evidence; nothing new is refused', async () => {
    const { world, again } = await warned();
    const ref = await propose(world, { notes: [again] });
    expect(await world.refusal('proposeRedCard', world.redOf({ notes: [again] }))).toEqual({
      code: 'red-open',
      rule: 'K-double',
      params: { at: day(3) },
    });
    const more = await world.on(4).note();
    await propose(world, { notes: [again, more] });
    const { reds } = await world.state();
    expect(reds).toHaveLength(1);
    expect(reds[0]?.notes).toEqual([again, more]);
    expect((await world.events()).at(-1)).toMatchObject({ type: 'card.red.joined', ref, body: { notes: [more] } });
  });
  it('after a decline: refused within 24 hours of the proposal, showing it; then possible', async () => {
    const { world, again } = await warned();
    const ref = await propose(world, { notes: [again] });
    await world.must('declineRedCard', { ref, reason: 'No' });
    world.now = day(4) - 1;
    expect(await world.refusal('proposeRedCard', world.redOf())).toMatchObject({
      code: 'red-double',
      params: { at: day(3), hours: 24 },
    });
    world.now = day(4);
    await propose(world);
  });
  it('a withdrawn proposal was none', async () => {
    const { world, again } = await warned();
    const ref = await propose(world, { notes: [again] });
    await world.must('withdrawRedCard', { ref, reason: 'Wrong ground' });
    await propose(world, { notes: [again] });
    expect((await world.state()).reds).toHaveLength(2);
  });
  it('nothing joins a decided proposal', async () => {
    const { world, again } = await warned();
    const ref = await propose(world, { notes: [again] });
    await approve(world, ref);
    const more = await world.on(5).note();
    expect(await world.code('joinRedCard', { ref, notes: [more] })).toBe('red-approved');
    expect(await world.code('proposeRedCard', world.redOf({ notes: [more] }))).toBe('parting-under-way');
  });
});

describe('the yellow it rests on', () => {
  it('is escalated by the approval, restored by its withdrawal', async () => {
    const { world, again, card } = await warned();
    const ref = await propose(world, { notes: [again] });
    expect(await world.kinds()).toEqual(['say-nothing', 'yellow', 'notes']);
    await approve(world, ref);
    expect(await world.kinds()).toEqual(['say-nothing', 'red', 'notes']);
    for (const name of ['liftYellowCard', 'renewYellowCard', 'withdrawYellowCard'] as const)
      expect(await world.code(name, { ref: card, reason: 'x' })).toBe('yellow-escalated');
    await world.on(5).must('withdrawRedCard', { ref, reason: 'They came back to us' });
    expect(await world.kinds()).toEqual(['yellow', 'notes']);
  });
  it('no yellow and no other advice while a parting is under way', async () => {
    const { world, again } = await warned();
    const ref = await propose(world, { notes: [again] });
    await approve(world, ref);
    const note = await world.on(6).note({ severity: 3 });
    expect(await world.code('issueYellowCard', world.cardOf([note]))).toBe('parting-under-way');
    expect((await world.rules()).filter((rule) => /^(S-|A3|K-|B-|A-early|C-)/.test(rule))).toEqual([]);
  });
});

test('an untold yellow is not what a red rests on; nor is it escalated', async () => {
  const world = await World.start();
  await old(world);
  const note = await world.note({ category: 'abuse', severity: 3 });
  await world.plan([note]);
  const ref = await propose(world, { ground: 'abuse', notes: [note], secondOpinion: OPINION });
  await approve(world, ref);
  expect((await world.state()).yellows[0]?.escalatedBy).toBeUndefined();
});
