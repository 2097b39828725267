import { describe, expect, it } from 'vitest';
import { approvalCode } from '@/lib/domain/red-card';
import { type AnyEvent, refOf } from '@/lib/schema/event';
import { newEventId } from '@/lib/store/new-event-id';
import { DAY, World, day, dayText } from './world';

/** A file that nobody made with Sideline: every gate that commands pass stands for an import too, and one bad event stops no good one. */
const CLIENT = 'forged-client-aaaaaaaa';
const OTHER = 'forged-client-bbbbbbbb';

class File {
  readonly events: AnyEvent[] = [];
  /** Adds an event on the n-th day. @returns its ref */
  add(n: number, type: string, body: object, ref?: string, more: Partial<AnyEvent> = {}): string {
    const at = day(n);
    const id = newEventId(at, this.events.at(-1)?.id);
    const event = { v: 1, id, client: CLIENT, author: 'u-mallory', at, type, ...(ref ? { ref } : {}), body, ...more } as AnyEvent;
    this.events.push(event);
    return refOf(event);
  }
  note(n: number, more: object = {}, event: Partial<AnyEvent> = {}): string {
    return this.add(
      n,
      'note.logged',
      { category: 'disrespect', severity: 2, happenedAt: day(n), channel: 'phone', what: 'x', ...more },
      undefined,
      event,
    );
  }
  plan(n: number, notes: string[], event: Partial<AnyEvent> = {}): string {
    return this.add(n, 'card.yellow.planned', { notes, boundary: 'b', mustChange: 'm', otherwise: 'o' }, undefined, event);
  }
  tell(n: number, ref: string, more: object = {}): string {
    return this.add(n, 'card.yellow.delivered', { deliveredAt: day(n), channel: 'phone', saidParting: false, ...more }, ref);
  }
  static start(): File {
    const file = new File();
    file.add(0, 'client.seen', { name: 'Forged Ltd' });
    return file;
  }
}
/** Codes of what is refused, by the type of the event; the rest is added. */
async function read(file: File, world?: World): Promise<{ refused: string[]; world: World }> {
  const here = world ?? (await World.start());
  here.now = Math.max(here.now, day(300));
  const { added, refused } = await here.read(file.events);
  expect(added).toBe(file.events.length - refused.length);
  here.client = CLIENT;
  return { refused: refused.map(([place, code]) => `${file.events[place]?.type} ${code}`), world: here };
}

describe('yellow cards of a file', () => {
  it('an honest one is taken whole', async () => {
    const file = File.start();
    file.tell(1, file.plan(1, [file.note(0)]));
    expect((await read(file)).refused).toEqual([]);
  });
  it('on another client’s note, on nothing, on what is no conduct', async () => {
    const file = File.start();
    file.add(0, 'client.seen', { name: 'Other' }, undefined, { client: OTHER });
    const theirs = file.note(0, {}, { client: OTHER });
    const fit = file.note(0, { category: 'indecision', severity: 1 });
    const ours = file.note(0, { ownPart: 'mostly' });
    file.plan(1, [theirs]);
    file.plan(1, []);
    file.plan(1, ['u-mallory:01900000-0000-7000-8000-000000000000']);
    file.plan(1, [fit]);
    file.plan(1, [ours]);
    const { refused, world } = await read(file);
    expect(refused).toEqual(
      ['unknown-note', 'bad-body', 'unknown-note', 'no-conduct-note', 'notes-ours'].map((code) => `card.yellow.planned ${code}`),
    );
    expect(await world.kinds()).toEqual(['notes']);
  });
  it('two live ones; told before planned; told twice; told to another client’s card', async () => {
    const file = File.start();
    const note = file.note(0);
    const unborn = `u-mallory:${newEventId(day(50))}`;
    file.tell(1, unborn);
    const card = file.plan(2, [note]);
    file.plan(4, [note]);
    file.tell(5, card);
    file.tell(6, card);
    file.plan(7, [file.note(6)]);
    file.add(8, 'card.yellow.lifted', { reason: 'x' }, card, { client: OTHER });
    const { refused } = await read(file);
    expect(refused).toEqual([
      'card.yellow.delivered unknown-ref',
      'card.yellow.planned yellow-live',
      'card.yellow.delivered yellow-delivered',
      'card.yellow.planned yellow-live',
      'card.yellow.lifted unknown-ref',
    ]);
  });
  it('told in the future, told before the incident, renewed after its end', async () => {
    const file = File.start();
    const card = file.plan(1, [file.note(0)]);
    file.tell(2, card, { deliveredAt: day(3) });
    file.tell(2, card, { deliveredAt: day(-1) });
    file.tell(2, card);
    file.add(93, 'card.yellow.renewed', { reason: 'x' }, card);
    const { refused } = await read(file);
    expect(refused).toEqual([
      'card.yellow.delivered in-future',
      'card.yellow.delivered told-before-incident',
      'card.yellow.renewed yellow-lapsed',
    ]);
  });
  it('a second one that hides behind an earlier `at`', async () => {
    const file = File.start();
    const note = file.note(0);
    const card = file.plan(10, [note]);
    file.add(11, 'card.yellow.lifted', { reason: 'x' }, file.tell(10, card) && card);
    file.plan(12, [file.note(11)], { at: day(9) });
    expect((await read(file)).refused).toEqual(['card.yellow.planned yellow-double']);
  });
});

describe('red cards of a file', () => {
  const warned = () => {
    const file = File.start();
    const card = file.plan(1, [file.note(0)]);
    file.tell(1, card);
    return file;
  };
  const remedied = () => {
    const file = warned();
    file.add(2, 'remedy.started', { remedy: 'D-price', agreed: 'x', toldOn: dayText(2), from: dayText(2) });
    return file;
  };
  const propose = (file: File, n: number, body: object = {}) =>
    file.add(n, 'card.red.proposed', {
      ground: 'yellow',
      reason: 'x',
      notes: [],
      secondOpinion: { who: 'a', answer: 'b' },
      ...body,
    });

  it('an approval without a proposal, of a refused one, or of another client’s', async () => {
    const file = warned();
    file.add(2, 'card.red.approved', { as: 'manager' }, `u-mallory:${newEventId(day(1))}`);
    file.add(2, 'card.red.approved', { as: 'manager' });
    const refusedOne = propose(file, 3);
    file.add(4, 'card.red.approved', { as: 'manager' }, refusedOne);
    const { refused, world } = await read(file);
    expect(refused).toEqual([
      'card.red.approved unknown-ref',
      'card.red.approved unknown-ref',
      'card.red.proposed remedy-needed',
      'card.red.approved unknown-ref',
    ]);
    expect((await world.state()).reds).toEqual([]);
  });
  it('"alone" with a wrong code; approved twice; declined afterwards', async () => {
    const file = remedied();
    const ref = propose(file, 3);
    file.add(4, 'card.red.approved', { as: 'alone', code: '1111' }, ref);
    file.add(4, 'card.red.approved', { as: 'alone', code: approvalCode(ref) }, ref);
    file.add(5, 'card.red.approved', { as: 'manager' }, ref);
    file.add(5, 'card.red.declined', { as: 'manager', reason: 'x' }, ref);
    expect((await read(file)).refused).toEqual([
      'card.red.approved code-wrong',
      'card.red.approved red-approved',
      'card.red.declined red-approved',
    ]);
  });
  it('a role nobody has', async () => {
    const file = remedied();
    file.add(4, 'card.red.approved', { as: 'owner' }, propose(file, 3));
    expect((await read(file)).refused).toEqual(['card.red.approved bad-body']);
  });
  it('the ground undone before the approval', async () => {
    const file = remedied();
    const ref = propose(file, 3);
    const card = refOf(file.events[2] as AnyEvent);
    file.add(4, 'card.yellow.withdrawn', { reason: 'x' }, card);
    file.add(5, 'card.red.approved', { as: 'manager' }, ref);
    expect((await read(file)).refused).toEqual(['card.red.approved ground-yellow']);
  });
  it('a stage closed with its fields missing, out of order, or by an empty override', async () => {
    const file = remedied();
    const ref = propose(file, 3);
    file.add(4, 'card.red.approved', { as: 'manager' }, ref);
    const item = (field: string, value: unknown) => file.add(5, 'case.item', { field, value }, ref);
    file.add(5, 'case.stage.closed', { stage: 'decide' }, ref);
    file.add(5, 'case.stage.closed', { stage: 'call', override: 'Enough' }, ref);
    item('callEndedAt', day(4));
    item('contract', 'perhaps');
    file.add(5, 'case.stage.closed', { stage: 'legal', override: '  ' }, ref);
    item('contract', 'none');
    item('mayEnd', 'no');
    item('boundUntil', dayText(290));
    file.add(5, 'case.stage.closed', { stage: 'legal', override: ' ' }, ref);
    file.add(6, 'case.closed', { outcome: 'good-terms' }, ref);
    file.add(6, 'case.stage.closed', { stage: 'outcome', override: 'Enough' }, ref);
    const { refused, world } = await read(file);
    expect(refused).toEqual([
      'case.stage.closed fields-missing',
      'case.stage.closed say-nothing',
      'case.item say-nothing',
      'case.item value-invalid',
      'case.stage.closed fields-missing',
      'case.closed stage-locked',
      'case.stage.closed stage-locked',
    ]);
    expect((await world.kinds())[0]).toBe('say-nothing'); // "may not end it" closes the stage and passes nothing
  });
  it('evidence of another client, a second proposal', async () => {
    const file = remedied();
    file.add(2, 'client.seen', { name: 'Other' }, undefined, { client: OTHER });
    const theirs = file.note(2, {}, { client: OTHER });
    propose(file, 3, { notes: [theirs] });
    const ref = propose(file, 3);
    propose(file, 3.5);
    file.add(4, 'card.red.declined', { as: 'manager', reason: 'x' }, ref);
    propose(file, 3.9);
    expect((await read(file)).refused).toEqual([
      'card.red.proposed unknown-note',
      'card.red.proposed red-open',
      'card.red.proposed red-double',
    ]);
  });
});

describe('notes and holds of a file', () => {
  it('incidents and payments in the future, severities that are none, edits of what is gone', async () => {
    const file = File.start();
    file.note(1, { happenedAt: day(2) });
    file.note(1, { severity: 4 });
    file.note(1, { severity: 5 });
    file.note(1, { category: 'late-payment' });
    const note = file.note(1);
    file.add(2, 'note.withdrawn', { reason: 'x' }, note);
    file.add(3, 'note.corrected', { category: 'disrespect', severity: 1, happenedAt: day(1), channel: 'phone', what: 'y' }, note);
    const hold = file.add(4, 'hold.set', { reason: 'x', until: 'y' });
    file.add(4, 'hold.set', { reason: 'x', until: 'y' });
    file.add(4, 'hold.told', { toldAt: day(5), channel: 'phone' }, hold);
    expect((await read(file)).refused).toEqual([
      'note.logged in-future',
      'note.logged severity-4-unlawful',
      'note.logged bad-body',
      'note.logged debt-needed',
      'note.corrected note-gone',
      'hold.set hold-live',
      'hold.told in-future',
    ]);
  });
  it('events of the future are refused, by their time or by their id', async () => {
    const file = File.start();
    file.note(1, {}, { at: day(302) });
    file.note(1, {}, { id: newEventId(day(302)) });
    const { refused } = await read(file);
    expect(refused).toEqual(['note.logged in-the-future', 'note.logged in-the-future']);
  });
  it('one note moved here twice counts once', async () => {
    const file = File.start();
    const movedFrom = `u-mallory:${newEventId(day(0))}`;
    file.note(1, { movedFrom });
    file.note(1, { movedFrom });
    expect((await read(file)).refused).toEqual(['note.logged note-already-moved']);
  });
});

describe('a file about clients that are here', () => {
  it('cannot slip an event under a stored one and make that impossible', async () => {
    const world = await World.start();
    const note = await world.note();
    const card = await world.on(5).plan([note]);
    await world.on(6).tell(card);
    const file = new File();
    file.add(3, 'note.withdrawn', { reason: 'x' }, note, { client: world.client });
    file.add(5.5, 'card.yellow.withdrawn', { reason: 'x' }, card, { client: world.client });
    const client = world.client;
    const { refused } = await read(file, world);
    expect(refused).toEqual(['note.withdrawn contradicts-stored', 'card.yellow.withdrawn contradicts-stored']);
    world.client = client;
    expect((await world.state()).yellows[0]?.delivered?.deliveredAt).toBe(day(6));
  });
  it('read again, or by both sides, it changes nothing', async () => {
    const file = File.start();
    file.tell(1, file.plan(1, [file.note(0)]));
    const { world } = await read(file);
    const before = await world.events();
    expect(await world.read(file.events)).toEqual({ added: 0, refused: [] });
    expect(await world.events()).toEqual(before);
  });
  it('cannot bring two live cards together: the merge itself is taken, each card is known', async () => {
    const file = File.start();
    file.add(0, 'client.seen', { name: 'Other' }, undefined, { client: OTHER });
    file.plan(1, [file.note(0)]);
    file.plan(1, [file.note(0, {}, { client: OTHER })], { client: OTHER });
    file.add(2, 'record.same', { other: OTHER });
    file.plan(3, [file.note(2)]);
    const { refused, world } = await read(file);
    expect(refused).toEqual(['card.yellow.planned yellow-live']);
    world.now = day(300) + DAY;
    expect((await world.state()).yellows).toHaveLength(2);
  });
});
