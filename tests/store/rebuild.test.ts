import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { maintainStore } from '@/lib/store/maintain-store';
import { rebuildProjections } from '@/lib/store/rebuild-projections';
import { refreshDueRows } from '@/lib/store/refresh-due-rows';
import type { ClientRow } from '@/lib/store/rows';
import { anyHistory, play } from './random-history';
import { DAY, World, note, record } from './world';

/** Projections without what depends on the instant of computing: points decay with every second. */
async function timeless(world: World): Promise<unknown> {
  const { clients, aliases, records } = await world.projections();
  return {
    clients: (clients as ClientRow[]).map(
      ({
        points: _points,
        pointsBefore: _before,
        burden: _burden,
        kind: _kind,
        value: _value,
        overCap: _over,
        computedAt: _at,
        ...row
      }) => row,
    ),
    aliases,
    records,
  };
}
const context = (world: World) => ({ policy: world.settings.policy!, now: world.now });

describe('projections', () => {
  it('rebuilt from the events are the rows that the commands left', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (ops) => {
        const world = new World();
        await play(world, ops);
        await refreshDueRows(context(world), world.db);
        const left = await timeless(world);
        await Promise.all([world.db.clients.clear(), world.db.aliases.clear(), world.db.records.clear()]);
        await rebuildProjections(context(world), world.db);
        expect(await timeless(world)).toEqual(left);
      }),
      { numRuns: 60 },
    );
  });

  it('rebuilt in place get rid of what does not follow from the events', async () => {
    const world = new World();
    const { client } = await world.must('logNote', { record: record('1') }, note(world));
    const right = await timeless(world);
    const row = (await world.db.clients.get(client))!;
    await world.db.clients.put({ ...row, id: 'A'.repeat(22), ids: ['A'.repeat(22)], name: 'Ghost' });
    await world.db.clients.update(client, { name: 'Wrong', noteCount: 7 });
    await world.db.aliases.put({ id: 'B'.repeat(22), client });
    await world.db.records.bulkPut([
      { key: record('9').key, client },
      { key: record('8').key, client: 'A'.repeat(22) },
    ]);
    await rebuildProjections(context(world), world.db);
    expect(await timeless(world)).toEqual(right);
  });

  it('keep the records of clients that commands make meanwhile', async () => {
    const world = new World();
    await world.must('logNote', { record: record('1') }, note(world));
    const meanwhile: Promise<unknown>[] = [];
    // Ids of clients are random: of so many, some sort before the piece that was just done, and are seen by it no more.
    const write = () => {
      for (let n = 2; n < 14; n++) meanwhile.push(world.must('logNote', { record: record(String(n)) }, note(world)));
    };
    await rebuildProjections(context(world), world.db, () => meanwhile.length === 0 && write());
    await Promise.all(meanwhile);
    const keys = (await world.db.records.toArray()).map(({ key }) => key);
    expect(keys.toSorted()).toEqual(Array.from({ length: 13 }, (_, n) => record(String(n + 1)).key).toSorted());
  });

  it('keep a client that is made while they are being rebuilt, and its record', async () => {
    const world = new World();
    await world.must('logNote', { record: record('1') }, note(world));
    const toCollection = world.db.aliases.toCollection.bind(world.db.aliases);
    let made = '';
    world.db.aliases.toCollection = () => {
      const collection = toCollection();
      const primaryKeys = collection.primaryKeys.bind(collection);
      // The events have been looked through by now.
      const late = async () => {
        made = (await world.must('logNote', { record: record('2') }, note(world))).client;
        return primaryKeys();
      };
      return Object.assign(collection, { primaryKeys: late });
    };
    await rebuildProjections(context(world), world.db);
    expect((await world.db.records.get(record('2').key))?.client).toBe(made);
    const again = await world.must('logNote', { record: record('2') }, note(world));
    expect(again.client).toBe(made);
  });

  it('are rebuilt by maintenance when the policy changed, and not otherwise', async () => {
    const world = new World();
    const { client } = await world.must('logNote', { record: record('1') }, note(world));
    await maintainStore(context(world), world.db);
    const rebuilt = vi.fn();
    world.db.clients.hook('creating', rebuilt);
    await maintainStore(context(world), world.db);
    expect(rebuilt).not.toHaveBeenCalled();
    const trait = { id: 'pays', name: { en: 'Pays', ru: 'Платит' }, weight: 1, ideal: 5, tolerance: 0 };
    world.settings.policy = { ...world.settings.policy!, version: 2, traits: [trait], noteMonths: 12 }; // no row follows from these
    await maintainStore(context(world), world.db);
    expect(rebuilt).not.toHaveBeenCalled();
    world.settings.policy = { ...world.settings.policy, halfLifeDays: 30 };
    await maintainStore(context(world), world.db);
    expect(rebuilt).toHaveBeenCalled();
    expect(await world.db.clients.get(client)).toMatchObject({ name: 'Record 1' });
  });
});

describe('rows that are due', () => {
  async function yellow(world: World): Promise<string> {
    const { client, events } = await world.must(
      'logNote',
      { record: record('1') },
      note(world, { severity: 3, category: 'abuse' }),
    );
    const card = { boundary: 'b', mustChange: 'm', otherwise: 'o', notes: [events.at(-1)!] };
    const planned = await world.must('issueYellowCard', { client }, card);
    const ref = planned.events[0]!;
    await world.must('deliverYellowCard', { client }, { ref, deliveredAt: world.now, channel: 'phone', saidParting: false });
    return client;
  }

  it('are recomputed when time alone changed them, e.g. a card that lapsed (K-lift)', async () => {
    const world = new World();
    const client = await yellow(world);
    expect((await world.db.clients.get(client))?.kinds).toEqual(['yellow', 'notes']);
    world.now += 91 * DAY;
    expect(await refreshDueRows(context(world), world.db)).toEqual([client]);
    expect((await world.db.clients.get(client))?.kinds).toEqual(['notes']);
    const next = (await world.db.clients.get(client))?.nextChangeAt ?? Number.POSITIVE_INFINITY;
    expect(next).toBeGreaterThan(world.now);
  });

  it('maintenance says when it is needed next, and forgets commands after a month', async () => {
    const world = new World();
    const client = await yellow(world);
    const next = await maintainStore(context(world), world.db);
    expect(next).toBe((await world.db.clients.get(client))?.nextChangeAt);
    expect(next).toBeGreaterThan(world.now);
    expect(await world.db.commands.count()).toBe(3);
    world.now += 31 * DAY;
    await maintainStore(context(world), world.db);
    expect(await world.db.commands.count()).toBe(0);
  });
});
