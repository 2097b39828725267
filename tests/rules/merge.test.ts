import { describe, expect, it } from 'vitest';
import { approvalCode } from '@/lib/domain/red-card';
import { World, day } from './world';

/** Records of one client that turn out to be one, and the way back (domain section 2, K-undo). */
const two = async () => {
  const world = await World.start();
  const other = await world.newClient('Acme Ltd');
  return { world, other };
};
const merge = (world: World, other: string) => world.must('sameRecord', { other });

describe('two clients that are one', () => {
  it('share notes, points, suggestions and status under either id', async () => {
    const { world, other } = await two();
    await world.note();
    await world.note({}, other);
    expect(await world.rules()).toEqual(['S-talk']);
    await merge(world, other);
    for (const id of [world.client, other]) {
      expect(await world.points(id)).toBe('6.00');
      expect(await world.rules(id)).toContain('S-yellow');
    }
  });
  it('a warning to one spends the notes of both that lie before it', async () => {
    const { world, other } = await two();
    await world.note({}, other);
    await world.on(1).yellow([await world.note()]);
    await merge(world, other);
    expect(await world.points()).toBe('0.00');
    expect(await world.kinds(other)).toEqual(['yellow', 'notes']);
  });
  it('two told yellows: both stand, no third comes, each is lifted by itself', async () => {
    const { world, other } = await two();
    const one = await world.yellow([await world.note()]);
    const another = await world.on(2).yellow([await world.note({}, other)], other);
    await merge(world, other);
    expect(await world.kinds()).toEqual(['last-warning', 'yellow', 'notes']); // the second came within 365 days of the first
    const note = await world.on(5).note();
    expect(await world.code('issueYellowCard', world.cardOf([note]))).toBe('yellow-live');
    await world.must('liftYellowCard', { ref: another, reason: 'One is enough' });
    expect(await world.kinds()).toEqual(['yellow', 'notes']);
    await world.must('liftYellowCard', { ref: one, reason: 'Repaired' });
    expect(await world.kinds()).toEqual(['notes']);
  });
  it('one told, one untold: the second is not told too', async () => {
    const { world, other } = await two();
    await world.yellow([await world.note()]);
    const untold = await world.plan([await world.note({}, other)], {}, other);
    await merge(world, other);
    expect(await world.kinds()).toEqual(['yellow', 'yellow-untold', 'notes']);
    expect(await world.on(1).code('deliverYellowCard', world.toldOf(untold))).toBe('yellow-live');
    await world.must('withdrawYellowCard', { ref: untold, reason: 'One is enough' });
  });
  it('a red of one is the red of both; no yellow beside it', async () => {
    const { world, other } = await two();
    const note = await world.note({ category: 'abuse', severity: 3 });
    const red = await world.must(
      'proposeRedCard',
      world.redOf({ ground: 'abuse', notes: [note], secondOpinion: { who: 'Bob', answer: 'Yes' } }),
    );
    await world.must('approveRedCard', { ref: red, code: approvalCode(red) });
    const theirs = await world.note({}, other);
    await merge(world, other);
    expect(await world.kinds(other)).toEqual(['say-nothing', 'red', 'notes']);
    expect(await world.code('issueYellowCard', world.cardOf([theirs]), { client: other })).toBe('parting-under-way');
  });
  it('two proposals: one parting at a time', async () => {
    const { world, other } = await two();
    const refs: string[] = [];
    for (const client of [world.client, other]) {
      const note = await world.note({ category: 'abuse', severity: 3 }, client);
      const input = world.redOf({ ground: 'abuse', notes: [note], secondOpinion: { who: 'Bob', answer: 'Yes' } });
      refs.push(await world.must('proposeRedCard', input, { client }));
    }
    await merge(world, other);
    const [first = '', second = ''] = refs;
    await world.must('approveRedCard', { ref: first, code: approvalCode(first) });
    expect(await world.code('approveRedCard', { ref: second, code: approvalCode(second) })).toBe('parting-under-way');
    await world.must('declineRedCard', { ref: second, reason: 'One parting is enough' });
    expect(await world.kinds()).toEqual(['say-nothing', 'red', 'notes']);
  });
  it('not with itself, nor with nobody', async () => {
    const { world } = await two();
    expect(await world.code('sameRecord', { other: world.client })).toBe('same-as-self');
    expect(await world.code('sameRecord', { other: 'nobody-nobody-nobody-no' })).toBe('unknown-client');
  });
});

describe('the merge undone', () => {
  it('each has its own again: notes, cards, suggestions', async () => {
    const { world, other } = await two();
    const mine = await world.note();
    await world.note({ severity: 3 }, other);
    const link = await merge(world, other);
    await world.on(1).yellow([mine]);
    await world.must('undoSameRecord', { ref: link, reason: 'Two firms' });
    expect(await world.kinds()).toEqual(['yellow', 'notes']);
    expect(await world.kinds(other)).toEqual(['notes']);
    expect(Number(await world.points(other))).toBeGreaterThan(5.9);
    expect(await world.rules(other)).toContain('S-yellow');
  });
  it('what was said of a note, card or hold while they were one goes with it', async () => {
    const { world, other } = await two();
    const note = await world.note({ severity: 3 }, other);
    const card = await world.plan([note], {}, other);
    const link = await merge(world, other);
    await world.on(1).tell(card);
    await world.must('answerYellowCard', { ref: card, response: 'accepted' });
    await world.must('undoSameRecord', { ref: link });
    expect(await world.kinds()).toEqual(['none']);
    expect(await world.kinds(other)).toEqual(['yellow', 'notes']);
    expect((await world.state(other)).yellows[0]?.answer?.response).toBe('accepted');
  });
  it('a card that rests on notes of one goes with them, whoever was shown', async () => {
    const { world, other } = await two();
    const theirs = await world.note({}, other);
    const link = await merge(world, other);
    await world.plan([theirs]);
    await world.must('undoSameRecord', { ref: link });
    expect(await world.kinds()).toEqual(['none']);
    expect(await world.kinds(other)).toEqual(['yellow-untold', 'notes']);
  });
  it('a card that rests on notes of both stays founded where one of them is', async () => {
    const { world, other } = await two();
    const notes = [await world.note(), await world.note({}, other)];
    const link = await merge(world, other);
    const card = await world.plan(notes);
    await world.must('undoSameRecord', { ref: link });
    expect(await world.kinds()).toEqual(['yellow-untold', 'notes']);
    expect(await world.kinds(other)).toEqual(['notes']);
    await world.on(1).tell(card);
  });
  it('a note logged on the page of one record stays with that record’s client', async () => {
    const world = await World.start();
    const record = (id: string) => ({ key: `demo:crm.example:contact:${id}`, name: `Record ${id}` });
    const ids: string[] = [];
    for (const id of ['1', '2']) {
      const result = await world.act('logNote', world.noteOf({ what: `First of ${id}` }), { record: record(id) });
      ids.push(result.ok ? result.client : '');
    }
    const [one = '', two_ = ''] = ids;
    const link = await world.must('sameRecord', { other: two_ }, { client: one });
    for (const id of ['1', '2']) await world.must('logNote', world.noteOf({ what: `Later of ${id}` }), { record: record(id) });
    await world.must('undoSameRecord', { ref: link }, { client: one });
    const texts = async (client: string) => (await world.state(client)).notes.map(({ body }) => body.what);
    expect(await texts(one)).toEqual(['First of 1', 'Later of 1']);
    expect(await texts(two_)).toEqual(['First of 2', 'Later of 2']);
  });
});

describe('belongs to: nothing merges', () => {
  it('the company’s card stays the company’s', async () => {
    const world = await World.start();
    const record = { key: 'demo:crm.example:contact:7', name: 'Ann of Acme' };
    await world.yellow([await world.note()]);
    await world.must('belongsRecord', { record });
    const result = await world.act('logNote', world.noteOf({ severity: 1 }), { record });
    const person = result.ok ? result.client : '';
    expect(person).not.toBe(world.client);
    expect(await world.kinds(person)).toEqual(['notes']);
    expect((await world.state()).notes).toHaveLength(1);
  });
});

describe('notes moved between clients that are merged later', () => {
  it('count once', async () => {
    const { world, other } = await two();
    const note = await world.note();
    await world.must('moveNote', { ref: note, to: other });
    await merge(world, other);
    expect(await world.points()).toBe('3.00');
    expect((await world.status()).noteCount).toBe(1);
  });
  it('a card whose note moved to the other half is founded again', async () => {
    const { world, other } = await two();
    const note = await world.note();
    await world.on(1).yellow([note]);
    await world.must('moveNote', { ref: note, to: other });
    expect(await world.rules()).toContain('K-undo');
    await merge(world, other);
    expect(await world.rules()).not.toContain('K-undo');
    expect(await world.kinds()).toEqual(['yellow', 'notes']);
    expect((await world.status()).reviewAt).toBeGreaterThan(day(90));
  });
});
