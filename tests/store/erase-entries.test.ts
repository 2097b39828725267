import { describe, expect, it } from 'vitest';
import { previewBackup } from '@/lib/store/backup/preview-backup';
import { exportBackup } from '@/lib/store/backup/export-backup';
import { importBackup } from '@/lib/store/backup/import-backup';
import { refOf } from '@/lib/schema/event';
import { newEventId } from '@/lib/store/new-event-id';
import { getClient } from '@/lib/store/repositories/clients';
import { saveDraft } from '@/lib/store/repositories/drafts';
import { DAY, World, note, record } from './world';

const idOf = (ref: string): string => ref.slice(ref.indexOf(':') + 1);
const backupOf = async (world: World): Promise<string> =>
  (await exportBackup({ settings: world.settings, now: new Date(world.now), db: world.db })).file.text();
async function read(world: World, text: string) {
  const found = await previewBackup(text, { settings: world.settings, now: world.now, db: world.db });
  if ('problem' in found) throw new Error(found.problem.code);
  await importBackup(found, { now: world.now, db: world.db });
  return found;
}
const everything = async (world: World) => JSON.stringify(await Promise.all(world.db.tables.map((table) => table.toArray())));

/** A note three years old, and a fresh one. */
async function old() {
  const world = new World();
  const { client, events } = await world.must('logNote', { record: record('1') }, note(world, { what: 'Longago' }));
  const ref = events.at(-1) ?? '';
  const before = await backupOf(world);
  world.now += 3 * 365 * DAY;
  await world.must('logNote', { client }, note(world, { what: 'Yesterday' }));
  return { world, client, ref, before };
}

describe('deleting entries whose time has come (domain 8)', () => {
  it('takes them out of the log and of all that follows from it, and leaves a tombstone', async () => {
    const { world, client, ref } = await old();
    await saveDraft(`correct:${ref}`, 'Longago', world.db);
    await world.must('eraseEntries', { client }, { rule: 'notes', events: [idOf(ref)] });
    expect(await everything(world)).not.toMatch(/longago/i);
    expect(await getClient(client, world.db)).toMatchObject({ noteCount: 1 });
    expect(await world.db.tombstones.toCollection().primaryKeys()).toEqual([`e:${idOf(ref)}`]);
  });

  it('an old backup does not bring them back, and says so; nor does a new one on another machine', async () => {
    const { world, client, ref, before } = await old();
    await world.must('eraseEntries', { client }, { rule: 'notes', events: [idOf(ref)] });
    expect((await read(world, before)).refused).toMatchObject([{ id: idOf(ref), code: 'erased' }]);
    const after = await backupOf(world);
    for (const order of [
      [after, before],
      [before, after],
    ]) {
      const other = new World('u-bob', {});
      other.now = world.now;
      for (const file of order) await read(other, file);
      expect(await everything(other)).not.toMatch(/longago/i);
      expect((await other.events()).map(({ id }) => id)).toEqual((await world.events()).map(({ id }) => id));
    }
  });

  it('only what is on offer, whole, and by a manager', async () => {
    const { world, client, ref } = await old();
    const corrected = await world.must('correctNote', { client }, { ref, ...note(world, { what: 'Else' }) });
    const refused = { ok: false, refusal: { code: 'not-on-offer' } };
    const events = [idOf(ref), idOf(corrected.events.at(-1) ?? '')];
    expect(await world.run('eraseEntries', { client }, { rule: 'notes', events })).toEqual(refused); // corrected just now
    world.now += 3 * 365 * DAY;
    expect(await world.run('eraseEntries', { client }, { rule: 'notes', events: events.slice(0, 1) })).toEqual(refused);
    world.settings = { ...world.settings, work: 'team', role: 'salesperson' };
    expect(await world.run('eraseEntries', { client }, { rule: 'notes', events })).toMatchObject({
      refusal: { code: 'manager-keeps', rule: 'B-manager' },
    });
    expect(await world.run('eraseClient', { client }, {})).toMatchObject({ refusal: { code: 'manager-keeps' } });
    world.settings = { ...world.settings, role: 'deputy' };
    await world.must('eraseEntries', { client }, { rule: 'notes', events });
  });

  it('a legal hold stops both ways of deleting, also from a file, until it is lifted', async () => {
    const { world, client, ref } = await old();
    const hold = { reason: 'a claim', owner: 'Ann', since: '2026-01-02' };
    const { events } = await world.must('setLegalHold', { client }, hold);
    const refused = { ok: false, refusal: { code: 'legal-hold', params: { owner: 'Ann' } } };
    expect(await world.run('eraseClient', { client }, {})).toEqual(refused);
    expect(await world.run('eraseEntries', { client }, { rule: 'notes', events: [idOf(ref)] })).toEqual(refused);
    const last = (await world.events()).at(-1);
    const forged = {
      v: 1,
      id: newEventId(world.now, last?.id),
      client,
      author: 'u-eve',
      at: world.now,
      type: 'client.erased',
      body: {},
    };
    const file = JSON.stringify({ ...JSON.parse(await backupOf(world)), events: [forged] });
    expect((await read(world, file)).refused).toMatchObject([{ code: 'legal-hold' }]);
    await world.must('liftLegalHold', { client }, { ref: events.at(-1) ?? '', reason: 'settled' });
    await world.must('eraseClient', { client }, {});
    expect(await everything(world)).not.toMatch(/longago|claim|settled/i);
  });

  it('a forged file deletes nothing that is young', async () => {
    const { world, client, before } = await old();
    const young = (await world.events()).at(-1)!;
    const forged = {
      v: 1,
      id: newEventId(world.now + 1, young.id),
      client,
      author: 'u-eve',
      at: world.now + 1,
      type: 'entries.erased',
      body: { rule: 'notes', events: [young.id] },
    };
    await read(world, JSON.stringify({ ...JSON.parse(before), events: [forged] }));
    expect((await world.events()).map(refOf)).toContain(refOf(young));
    expect(await world.db.tombstones.count()).toBe(0);
  });
});
