import { describe, expect, it } from 'vitest';
import { clientSuggestions } from '@/lib/domain/client-suggestions';
import { isSample } from '@/lib/domain/is-sample';
import { SAMPLE_IDS, sampleEvents } from '@/lib/sample/sample-events';
import { EN } from '@/lib/sample/words/en';
import { RU } from '@/lib/sample/words/ru';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { exportBackup } from '@/lib/store/backup/export-backup';
import { judgeEvents } from '@/lib/store/backup/judge-events';
import { loadHistory } from '@/lib/store/load-history';
import { rebuildProjections } from '@/lib/store/rebuild-projections';
import { readDraft, saveDraft } from '@/lib/store/repositories/drafts';
import { addSample } from '@/lib/store/sample/add-sample';
import { ownEntries } from '@/lib/store/sample/own-entries';
import { removeSample } from '@/lib/store/sample/remove-sample';
import { sampleClients } from '@/lib/store/sample/sample-clients';
import { viewClient } from '@/lib/store/view-client';
import { World, note, record } from '../world';

const add = (world: World, words = EN) => addSample({ settings: world.settings, words, now: world.now, db: world.db });
const remove = (world: World) => removeSample({ settings: world.settings, now: world.now, db: world.db });
const dump = async (world: World) =>
  Object.fromEntries(
    await Promise.all(
      world.db.tables.filter(({ name }) => name !== 'meta').map(async (table) => [table.name, await table.toArray()]),
    ),
  );
const client = (key: string) => `sample-client-${key}`;

describe('made-up clients', () => {
  it.each([
    ['en', EN],
    ['ru', RU],
  ])('pass the gates as a whole (%s)', async (_, words) => {
    const world = new World();
    await world.client('Real');
    expect(await add(world, words)).toEqual({ added: SAMPLE_IDS.length });
    expect(SAMPLE_IDS).toHaveLength(8);
    const rows = (await world.db.clients.toArray()).filter(({ ids }) => isSample(ids));
    expect(rows.map(({ id }) => id).toSorted()).toEqual([...SAMPLE_IDS].toSorted());
    const kinds = Object.fromEntries(rows.map((row) => [row.id, row.kinds[0]]));
    expect(kinds).toMatchObject({
      [client('cafe')]: 'notes',
      [client('builders')]: 'yellow',
      [client('printers')]: 'hold',
      [client('clinic')]: 'yellow-untold',
      [client('hotels')]: 'say-nothing',
    });
  });

  it.each([
    ['studio', 'S-talk'],
    ['foods', 'S-yellow'],
    ['lead', 'A-early'],
  ])('%s shows %s', async (key, rule) => {
    const world = new World();
    await add(world);
    const policy = effectivePolicy(world.settings);
    const view = viewClient((await loadHistory(client(key), world.db)) ?? [], policy, world.now);
    expect(clientSuggestions(view?.state ?? never(), policy, world.now).map((one) => one.rule)).toContain(rule);
  });

  it.each([['alone'], ['team']] as const)('the gates refuse none of their events (%s)', async (work) => {
    const world = new World('u-anna', { work });
    const policy = effectivePolicy(world.settings);
    const told = sampleEvents({ now: world.now, policy, me: world.settings.author, words: EN });
    expect((await judgeEvents(told, policy, { now: world.now, db: world.db })).refused).toEqual([]);
    await add(world);
    const { events } = await sampleClients(world.db);
    expect(events).toHaveLength(told.length);
    const types = new Set(events.map(({ type }) => type));
    expect([...types]).toEqual(
      expect.arrayContaining(['card.yellow.delivered', 'card.red.approved', 'case.stage.closed', 'hold.told', 'worth.set']),
    );
    expect(new Set(events.map(({ author }) => author)).size).toBe(2);
    expect(events.every(({ at }) => at <= world.now)).toBe(true);
  });

  it('rates them by the traits of the policy, the good one best', async () => {
    const world = new World();
    const trait = { id: 'pays', name: { en: 'Pays', ru: 'Платит' }, weight: 1, ideal: 5, tolerance: 0 };
    const policy = { ...effectivePolicy(world.settings), traits: [trait] };
    world.settings = { ...world.settings, policy };
    await add(world);
    const mark = async (key: string) =>
      viewClient((await loadHistory(client(key), world.db)) ?? [], policy, world.now)?.state.ratings.pays?.value;
    expect([await mark('cafe'), await mark('studio'), await mark('hotels')]).toEqual([5, 3, 1]);
  });

  it('are added once, also when asked twice at once', async () => {
    const world = new World();
    await Promise.all([add(world), add(world)]);
    expect(await add(world)).toEqual({ added: 0 });
    expect((await sampleClients(world.db)).ids.toSorted()).toEqual([...SAMPLE_IDS].toSorted());
  });

  it('go with all that was written about them, and leave no tombstone', async () => {
    const world = new World();
    await world.must('logNote', { client: await world.client('Real') }, note(world));
    const before = await dump(world);
    await add(world);
    await world.must('logNote', { client: client('cafe') }, note(world, { what: 'Tried it out' }));
    await world.must('sameRecord', { client: client('cafe') }, { other: client('foods') });
    await saveDraft(`note:${client('foods')}`, 'half', world.db);
    expect(await ownEntries(world.db)).toBe(2);

    expect(await remove(world)).toMatchObject({ kept: [] });
    expect(await dump(world)).toEqual(before);
    expect(await readDraft(`note:${client('foods')}`, world.db)).toBeUndefined();
    expect(await add(world)).toEqual({ added: SAMPLE_IDS.length }); // and may come back
  });

  it('one that was erased by hand comes back when asked for', async () => {
    const world = new World();
    await add(world);
    await world.must('eraseClient', { client: client('cafe') }, {});
    expect(await add(world)).toEqual({ added: 1 });
    expect(await remove(world)).toMatchObject({ kept: [] });
    expect(await world.db.events.count()).toBe(0);
    expect(await world.db.tombstones.count()).toBe(0);
  });

  it('one that a real client was joined with stays, and the real client is not touched', async () => {
    const world = new World();
    await add(world);
    const real = (await world.must('logNote', { record: record('1', 'Real') }, note(world))).client;
    await world.must('sameRecord', { client: real }, { other: client('cafe') });
    await world.must('sameRecord', { client: client('foods') }, { record: record('2', 'Page') });
    const other = await world.client('Other');
    const { events } = await world.must('logNote', { client: other }, note(world, { what: 'Moved by mistake' }));
    await world.must('moveNote', { client: other }, { ref: events.at(-1) ?? '', to: client('studio'), reason: 'Wrong client' });
    const before = await world.db.events.where('[client+id]').between([real, ''], [real, '\uffff']).toArray();

    const { kept } = await remove(world);
    expect(kept).toHaveLength(3);
    expect(await world.db.events.where('[client+id]').between([real, ''], [real, '\uffff']).toArray()).toEqual(before);
    const rows = await world.db.clients.toArray();
    expect(rows.find(({ ids }) => ids.includes(real))?.ids).toContain(client('cafe'));
    expect(rows.some(({ ids }) => ids.includes(client('hotels')))).toBe(false);
  });

  it('a note that was moved to a real client stays there', async () => {
    const world = new World();
    await add(world);
    const real = await world.client('Real');
    const { events } = await world.must('logNote', { client: client('cafe') }, note(world, { what: 'Really happened' }));
    await world.must('moveNote', { client: client('cafe') }, { ref: events.at(-1) ?? '', to: real, reason: 'Wrong client' });
    expect(await remove(world)).toMatchObject({ kept: [] });
    const view = viewClient((await loadHistory(real, world.db)) ?? [], effectivePolicy(world.settings), world.now);
    expect(view?.status.noteCount).toBe(1);
  });

  it('a join with a real client that was undone holds nothing back', async () => {
    const world = new World();
    await add(world);
    const real = await world.client('Real');
    const { events } = await world.must('sameRecord', { client: real }, { other: client('cafe') });
    await world.must('undoSameRecord', { client: real }, { ref: events.at(-1) ?? '' });
    expect(await remove(world)).toMatchObject({ kept: [] });
    expect((await world.db.clients.toArray()).map(({ name }) => name)).toEqual(['Real']);
    const rows = await dump(world);
    await rebuildProjections({ policy: effectivePolicy(world.settings), now: world.now }, world.db);
    expect(await dump(world)).toEqual(rows);
  });

  it('are in no backup; one that became somebody is', async () => {
    const world = new World();
    await add(world);
    const real = await world.client('Real');
    await world.must('sameRecord', { client: real }, { other: client('cafe') });
    const { file } = await exportBackup({ settings: world.settings, now: new Date(world.now), db: world.db });
    const { events } = JSON.parse(await file.text()) as { events: { client: string }[] };
    expect(new Set(events.map((event) => event.client))).toEqual(new Set([real, client('cafe')]));
  });

  it('and a backup of nobody else is a whole file', async () => {
    const world = new World();
    await add(world);
    const { file } = await exportBackup({ settings: world.settings, now: new Date(world.now), db: world.db });
    expect(JSON.parse(await file.text())).toMatchObject({ events: [] });
  });
});

function never(): never {
  throw new Error('no such client');
}
