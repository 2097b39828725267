import { describe, expect, it, test } from 'vitest';
import { chancesGiven } from '@/lib/domain/chances';
import { needsSecondLook } from '@/lib/domain/yellow-card';
import { DAY, World, day } from './world';

/** Domain section 3: the yellow card, from plan to its end. */
const warned = async (options?: Parameters<typeof World.start>[0]) => {
  const world = await World.start(options);
  const note = await world.note();
  const ref = await world.on(1).yellow([note]);
  return { world, note, ref };
};
const review = async (world: World) => new Date((await world.status()).reviewAt ?? 0).toISOString();

describe('B-yellow', () => {
  it('rests on a conduct note of this client that stands', async () => {
    const world = await World.start();
    const other = await world.newClient('Beta');
    const theirs = await world.note({}, other);
    expect(await world.code('issueYellowCard', world.cardOf([]))).toBe('bad-input');
    expect(await world.code('issueYellowCard', world.cardOf([theirs]))).toBe('unknown-note');
    const fit = await world.note({ category: 'indecision', severity: 1 });
    expect(await world.code('issueYellowCard', world.cardOf([fit]))).toBe('no-conduct-note');
    const conduct = await world.note();
    expect(await world.code('issueYellowCard', world.cardOf([conduct, theirs]))).toBe('unknown-note');
    await world.plan([conduct, fit]);
    expect(await world.kinds()).toEqual(['yellow-untold', 'notes']);
  });
  it.each(['boundary', 'mustChange', 'otherwise'] as const)('says its %s', async (field) => {
    const world = await World.start();
    const note = await world.note();
    expect(await world.refusal('issueYellowCard', world.cardOf([note], { [field]: '  ' }))).toMatchObject({
      code: 'bad-input',
      params: { field },
    });
  });
  it('is told by phone unless said otherwise', async () => {
    const world = await World.start();
    await world.plan([await world.note()]);
    expect((await world.state()).yellows[0]?.plan.channel).toBe('phone');
  });
  it('untold: "not yet told", a reminder from the 14th day, gone after the 30th', async () => {
    const world = await World.start();
    await world.plan([await world.note()]);
    expect(await world.at('2026-01-18T23:59:59Z').rules()).not.toContain('B-tell');
    expect(await world.at('2026-01-19T00:00:00Z').rules()).toContain('B-tell');
    expect(await world.at('2026-02-04T23:59:59.999Z').kinds()).toEqual(['yellow-untold', 'notes']);
    expect(await world.at('2026-02-05T00:00:00Z').kinds()).toEqual(['notes']);
    expect(await world.rules()).not.toContain('B-tell');
  });
  it('lapsed untold: cannot be told, warned nobody, and is no first card', async () => {
    const world = await World.start();
    const note = await world.note();
    const ref = await world.plan([note]);
    expect(await world.on(31).code('deliverYellowCard', world.toldOf(ref))).toBe('yellow-lapsed-untold');
    await world.yellow([note]);
    expect(await world.kinds()).toEqual(['yellow', 'notes']);
  });
  it('one live card: a second is refused while the first is untold, told, renewed', async () => {
    const world = await World.start();
    const note = await world.note();
    const ref = await world.plan([note]);
    expect(await world.on(2).code('issueYellowCard', world.cardOf([note]))).toBe('yellow-live');
    await world.tell(ref);
    const later = await world.on(3).note();
    expect(await world.code('issueYellowCard', world.cardOf([later]))).toBe('yellow-live');
    await world.on(80).must('renewYellowCard', { ref, reason: 'Twice again' });
    const third = await world.on(100).note();
    expect(await world.code('issueYellowCard', world.cardOf([third]))).toBe('yellow-live');
  });
  it('is told once, not before it happened and not ahead of time', async () => {
    const world = await World.start();
    const ref = await world.plan([await world.note()]);
    expect(await world.on(1).code('deliverYellowCard', world.toldOf(ref, { deliveredAt: world.now + 1 }))).toBe('in-future');
    expect(await world.code('deliverYellowCard', world.toldOf(ref, { deliveredAt: day(0) - 1 }))).toBe('told-before-incident');
    await world.tell(ref, { deliveredAt: day(0) });
    expect(await world.code('deliverYellowCard', world.toldOf(ref))).toBe('yellow-delivered');
  });
  it('what it rests on was withdrawn, moved away or turned out to be ours: nobody is warned of nothing', async () => {
    for (const undo of ['withdraw', 'move', 'ours', 'fit'] as const) {
      const world = await World.start();
      const note = await world.note();
      const ref = await world.plan([note]);
      if (undo === 'withdraw') await world.must('withdrawNote', { ref: note, reason: 'Another client' });
      if (undo === 'move') await world.must('moveNote', { ref: note, to: await world.newClient('Beta') });
      if (undo === 'ours') await world.must('correctNote', { ref: note, ...world.noteOf({ ownPart: 'mostly' }) });
      if (undo === 'fit')
        await world.must('correctNote', { ref: note, ...world.noteOf({ category: 'indecision', severity: 1 }) });
      expect(await world.code('deliverYellowCard', world.toldOf(ref)), undo).toBe('card-unfounded');
      await world.must('withdrawYellowCard', { ref, reason: 'Rested on nothing' });
    }
  });
  it('of several notes one withdrawn: the card still stands', async () => {
    const world = await World.start();
    const [one, two] = [await world.note(), await world.note()];
    const ref = await world.plan([one, two]);
    await world.must('withdrawNote', { ref: one, reason: 'Double' });
    await world.tell(ref);
    expect(await world.kinds()).toEqual(['yellow', 'notes']);
  });
  it('a told card that rests on nothing any more asks to be withdrawn', async () => {
    const { world, note, ref } = await warned();
    expect(await world.rules()).not.toContain('K-undo');
    await world.on(2).must('moveNote', { ref: note, to: await world.newClient('Beta') });
    expect(await world.rules()).toContain('K-undo');
    await world.must('withdrawYellowCard', { ref, reason: 'It was Beta' });
    expect(await world.rules()).not.toContain('K-undo');
    expect(await world.kinds()).toEqual(['none']);
  });
});

describe('B-yellow, last warning', () => {
  const second = async (n: number) => {
    const { world, ref } = await warned();
    await world.on(2).must('liftYellowCard', { ref, reason: 'Repaired' });
    await world.on(n).plan([await world.note()]);
    const state = await world.state();
    return { world, card: state.yellows[1] };
  };
  it.each([
    [3, true],
    [300, true],
    [366, true], // 365 days after day 1
    [367, false],
  ])('issued on day %i after a delivery on day 1: %s', async (n, last) => {
    const { world, card } = await second(n);
    expect(card?.lastWarning).toBe(last);
    await world.tell(card?.ref ?? '');
    expect(await world.kinds()).toEqual([last ? 'last-warning' : 'yellow', 'notes']);
  });
  it('lapsed counts too', async () => {
    const { world } = await warned();
    await world.on(120).yellow([await world.note()]);
    expect(await world.kinds()).toEqual(['last-warning', 'notes']);
  });
  it('not after a first card that was withdrawn, even afterwards', async () => {
    const { world, ref } = await warned();
    await world.on(100).yellow([await world.note()]);
    expect((await world.kinds())[0]).toBe('last-warning');
    expect(await review(world)).toBe('2026-10-12T23:59:59.999Z'); // 180 days
    await world.must('withdrawYellowCard', { ref, reason: 'It was another client' });
    expect((await world.kinds())[0]).toBe('yellow');
    expect(await review(world)).toBe('2026-07-14T23:59:59.999Z'); // 90 days
  });
  it('untold shows as not yet told', async () => {
    const { world } = await warned();
    await world.on(120).plan([await world.note()]);
    expect(await world.kinds()).toEqual(['yellow-untold', 'notes']);
  });
});

describe('K-lift', () => {
  it('lapses after its review day: 90 days from delivery, not from the plan', async () => {
    const world = await World.start();
    const ref = await world.plan([await world.note()]);
    await world.on(20).tell(ref, { deliveredAt: day(10) });
    expect(await review(world)).toBe('2026-04-15T23:59:59.999Z');
    expect(await world.at('2026-04-15T23:59:59.999Z').kinds()).toEqual(['yellow', 'notes']);
    expect(await world.at('2026-04-16T00:00:00Z').kinds()).toEqual(['notes']);
    expect((await world.state()).yellows).toHaveLength(1); // stays visible
  });
  it.each([
    // delivered in winter, review in summer: the day ends by summer time
    ['America/New_York', '2026-01-05T09:00:00-05:00', '2026-04-05T23:59:59.999-04:00', '2026-04-06T00:00:00-04:00'],
    // the review day is the day on which the clocks go forward (23 hours)
    ['Europe/Berlin', '2026-12-28T12:00:00+01:00', '2027-03-28T23:59:59.999+02:00', '2027-03-29T00:00:00+02:00'],
    // … and back (25 hours)
    ['Europe/Berlin', '2026-07-27T12:00:00+02:00', '2026-10-25T23:59:59.999+01:00', '2026-10-26T00:00:00+01:00'],
    // told in the evening: already the next day in UTC
    ['America/Los_Angeles', '2026-01-05T23:30:00-08:00', '2026-04-05T23:59:59.999-07:00', '2026-04-06T00:00:00-07:00'],
    ['Pacific/Auckland', '2026-01-05T00:30:00+13:00', '2026-04-05T23:59:59.999+12:00', '2026-04-06T00:00:00+12:00'],
    ['Asia/Kolkata', '2026-01-05T00:10:00+05:30', '2026-04-05T23:59:59.999+05:30', '2026-04-06T00:00:00+05:30'],
  ])('in %s, told %s', async (timeZone, told, last, next) => {
    const world = await World.start({ policy: { timeZone }, from: -30 });
    const note = await world.at(told).note();
    const ref = await world.yellow([note]);
    expect((await world.at(last).kinds())[0]).toBe('yellow');
    expect((await world.status()).reviewAt).toBe(world.now);
    expect((await world.at(next).kinds())[0]).toBe('notes');
    expect(await world.code('renewYellowCard', { ref, reason: 'Too late' })).toBe('yellow-lapsed');
  });
  it('renewed on the review day with a reason: 90 days from then; without a reason it is refused', async () => {
    const { world, ref } = await warned(); // day 1
    expect(await world.at('2026-04-06T23:59:59Z').code('renewYellowCard', { ref, reason: ' ' })).toBe('bad-input');
    await world.must('renewYellowCard', { ref, reason: 'Again last week' });
    expect(await review(world)).toBe('2026-07-05T23:59:59.999Z');
    expect((await world.at('2026-07-05T23:59:59Z').kinds())[0]).toBe('yellow');
    expect((await world.at('2026-07-06T00:00:00Z').kinds())[0]).toBe('notes');
  });
  it('a last warning lasts 180 days, renewed 180 again', async () => {
    const { world, ref } = await warned();
    await world.on(2).must('liftYellowCard', { ref, reason: 'Repaired' });
    const second = await world.on(3).yellow([await world.note()]);
    expect((await world.on(183).kinds())[0]).toBe('last-warning');
    await world.must('renewYellowCard', { ref: second, reason: 'Still' });
    expect((await world.on(363).kinds())[0]).toBe('last-warning');
    expect((await world.on(364).kinds())[0]).toBe('notes');
  });
  it('the review is announced from seven days before', async () => {
    const { world } = await warned();
    expect(await world.at('2026-03-29T23:59:59Z').rules()).not.toContain('K-review');
    expect(await world.at('2026-03-30T00:00:00Z').rules()).toContain('K-review');
    expect(await world.at('2026-04-06T23:59:59Z').suggestions()).toMatchObject([
      { rule: 'K-review', reasons: [{ key: 'review', params: { count: 0 } }] },
    ]);
    expect(await world.at('2026-04-07T00:00:00Z').rules()).not.toContain('K-review');
  });
  it('lifted, lapsed, withdrawn cards can be neither renewed nor lifted', async () => {
    for (const end of ['lift', 'withdraw', 'lapse'] as const) {
      const { world, ref } = await warned();
      if (end === 'lift') await world.on(5).must('liftYellowCard', { ref, reason: 'Repaired' });
      if (end === 'withdraw') await world.on(5).must('withdrawYellowCard', { ref, reason: 'Wrong client' });
      if (end === 'lapse') world.on(92);
      const code = { lift: 'yellow-lifted', withdraw: 'yellow-withdrawn', lapse: 'yellow-lapsed' }[end];
      expect(await world.code('renewYellowCard', { ref, reason: 'x' })).toBe(code);
      expect(await world.code('liftYellowCard', { ref, reason: 'x' })).toBe(code);
      expect((await world.state()).yellows).toHaveLength(1);
    }
  });
});

test('K-green: lifted early with a reason; what it answered stays spent', async () => {
  const { world, ref } = await warned();
  expect(await world.on(5).code('liftYellowCard', { ref, reason: '' })).toBe('bad-input');
  await world.note({ category: 'good-conduct', severity: 1 });
  await world.must('liftYellowCard', { ref, reason: 'Made it good' });
  expect(await world.kinds()).toEqual(['notes']);
  expect(await world.points()).toBe('0.00');
});

describe('spent notes', () => {
  it('carry no further card, however the first one ended, unless it was withdrawn', async () => {
    const { world, note, ref } = await warned();
    await world.on(3).must('liftYellowCard', { ref, reason: 'Repaired' });
    expect(await world.code('issueYellowCard', world.cardOf([note]))).toBe('notes-spent');
    const late = await world.note({ happenedAt: day(0.5) });
    expect(await world.code('issueYellowCard', world.cardOf([note, late]))).toBe('notes-spent');
    const fresh = await world.note();
    await world.plan([note, late, fresh]);
  });
  it('a withdrawn card gives them back', async () => {
    const { world, note, ref } = await warned();
    expect(await world.points()).toBe('0.00');
    await world.must('withdrawYellowCard', { ref, reason: 'Was said to the wrong person' });
    expect(await world.points()).toBe('2.98');
    await world.on(3).plan([note]);
  });
});

describe('K-double', () => {
  it('within 24 hours refused, showing the first; at 24 hours it is let in', async () => {
    const { world, ref } = await warned(); // planned on day 1
    await world.must('liftYellowCard', { ref, reason: 'Repaired' });
    world.now = day(2) - 1;
    const note = await world.note();
    expect(await world.refusal('issueYellowCard', world.cardOf([note]))).toEqual({
      code: 'yellow-double',
      rule: 'K-double',
      params: { at: day(1), hours: 24 },
    });
    world.now = day(2);
    await world.plan([note]);
  });
  it('a withdrawn card was none: a mistake can be mended at once', async () => {
    const { world, ref } = await warned();
    await world.must('withdrawYellowCard', { ref, reason: 'Wrong words' });
    world.now += 1;
    await world.plan([await world.note()]);
  });
  it('other clients have nothing to do with it', async () => {
    const { world } = await warned();
    const other = await world.newClient('Beta');
    await world.plan([await world.note({}, other)], {}, other);
    expect(await world.kinds(other)).toEqual(['yellow-untold', 'notes']);
  });
});

describe('K-heard', () => {
  it('an objection needs the client’s words', async () => {
    const world = await World.start();
    const ref = await world.plan([await world.note()]);
    expect(await world.code('deliverYellowCard', world.toldOf(ref, { heard: { response: 'objected' } }))).toBe('words-needed');
    expect(await world.code('deliverYellowCard', world.toldOf(ref, { heard: { response: 'objected', words: '  ' } }))).toBe(
      'words-needed',
    );
    await world.tell(ref, { heard: { response: 'accepted' } });
    expect(await world.code('answerYellowCard', { ref, response: 'objected' })).toBe('words-needed');
    await world.must('answerYellowCard', { ref, response: 'objected', words: 'I never said that' });
  });
  it('nobody answers a card they were not told about', async () => {
    const world = await World.start();
    const ref = await world.plan([await world.note()]);
    expect(await world.code('answerYellowCard', { ref, response: 'accepted' })).toBe('yellow-planned');
    expect(await world.on(31).code('answerYellowCard', { ref, response: 'accepted' })).toBe('yellow-lapsed-untold');
  });
  it('an objection opens a second look; its result can lift the card; a new objection opens another', async () => {
    const { world, ref } = await warned();
    const needed = async () => (await world.state()).yellows.map(needsSecondLook);
    expect(await needed()).toEqual([false]);
    await world.must('answerYellowCard', { ref, response: 'second-look' });
    expect(await needed()).toEqual([true]);
    await world.on(2).by('u-bob').must('lookAgainAtYellowCard', { ref, by: 'Bob', result: 'upheld', words: 'It was so' });
    expect(await needed()).toEqual([false]);
    await world.on(3).must('answerYellowCard', { ref, response: 'objected', words: 'Still not' });
    expect(await needed()).toEqual([true]);
    await world.must('lookAgainAtYellowCard', { ref, by: 'Cleo', result: 'lifted', words: 'They are right' });
    expect(await world.kinds()).toEqual(['notes']);
    expect((await world.state()).yellows[0]?.lifted?.reason).toBe('They are right');
  });
});

describe('B-legal-early', () => {
  const answered = { contract: 'written', mayEnd: 'at-term', penalties: 'none' } as const;
  const planned = async (more: Parameters<World['plan']>[1], before: (world: World) => Promise<unknown>) => {
    const world = await World.start();
    await before(world);
    return { world, ref: await world.plan([await world.note()], more) };
  };
  const contract = (world: World) => world.must('setAgreement', { contract: { endsOn: '2027-01-01' } });
  const large = (world: World) => world.must('setWorth', { revenue: { amount: 50_000, currency: 'EUR' } });
  const small = (world: World) => world.must('setWorth', { revenue: { amount: 49_999.99, currency: 'EUR' } });

  it.each([
    ['nothing known', async () => '', true],
    ['a contract', contract, false],
    ['a large client', large, false],
    ['just below large', small, true],
  ])('%s, nothing answered: parting named? %s', async (_what, before, may) => {
    const { world, ref } = await planned({}, before);
    const told = world.toldOf(ref, { saidParting: true });
    if (!may) expect(await world.code('deliverYellowCard', told)).toBe('legal-early');
    await world.must('deliverYellowCard', may ? told : world.toldOf(ref));
    expect((await world.kinds())[0]).toBe('yellow');
  });
  it.each([
    ['answered', answered, true],
    ['contract unknown', { ...answered, contract: 'unknown' }, false],
    ['may not end it', { ...answered, mayEnd: 'no' }, false],
    ['penalties left out', { ...answered, penalties: ' ' }, false],
  ] as const)('with a contract, the three questions %s', async (_what, legal, may) => {
    const { world, ref } = await planned({ legal }, contract);
    const result = await world.act('deliverYellowCard', world.toldOf(ref, { saidParting: true }));
    expect(result.ok ? 'told' : result.refusal.code).toBe(may ? 'told' : 'legal-early');
  });
  it('a contract that the questions themselves bring up is one', async () => {
    const { world, ref } = await planned({ legal: { ...answered, penalties: '' } }, async () => '');
    expect(await world.code('deliverYellowCard', world.toldOf(ref, { saidParting: true }))).toBe('legal-early');
  });
});

test('D-chances: talks, told cards and renewals; a withdrawn or untold card is no chance', async () => {
  const { world, ref } = await warned();
  await world.talk();
  await world.on(50).must('renewYellowCard', { ref, reason: 'Again' });
  expect(chancesGiven(await world.state())).toEqual({ talks: 1, cards: 1, renewals: 1, total: 3 });
  await world.must('withdrawYellowCard', { ref, reason: 'Another client' });
  await world.on(60).plan([await world.note()]);
  expect(chancesGiven(await world.state())).toEqual({ talks: 1, cards: 0, renewals: 0, total: 1 });
});

test('K-undo: nothing is edited in place; every step stands in the history with author and time', async () => {
  const { world, ref } = await warned();
  await world.on(2).by('u-bob').must('answerYellowCard', { ref, response: 'accepted' });
  await world.on(3).must('renewYellowCard', { ref, reason: 'Again' });
  await world.on(4).must('withdrawYellowCard', { ref, reason: 'Wrong client' });
  expect((await world.events()).map(({ type, author, at }) => [type, author, Math.round((at - day(0)) / DAY)])).toEqual([
    ['client.seen', 'u-ann', 0],
    ['note.logged', 'u-ann', 0],
    ['card.yellow.planned', 'u-ann', 1],
    ['card.yellow.delivered', 'u-ann', 1],
    ['card.yellow.answered', 'u-bob', 2],
    ['card.yellow.renewed', 'u-bob', 3],
    ['card.yellow.withdrawn', 'u-bob', 4],
  ]);
  expect((await world.state()).yellows[0]).toMatchObject({
    answer: { response: 'accepted' },
    renewals: [{ reason: 'Again' }],
    withdrawn: { reason: 'Wrong client' },
  });
});
