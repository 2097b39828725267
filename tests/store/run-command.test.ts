import { v7 } from 'uuid';
import { describe, expect, it, vi } from 'vitest';
import { MAX_BODY_BYTES } from '@/lib/schema/event';
import { getClient } from '@/lib/store/repositories/clients';
import { eventsOf } from '@/lib/store/repositories/events';
import { searchClients } from '@/lib/store/repositories/search-clients';
import { statusOfRecords } from '@/lib/store/status-of-records';
import { World, note, record } from './world';

describe('the first write about a record', () => {
  it('makes its client in the same transaction', async () => {
    const world = new World();
    const result = await world.must('logNote', { record: record('1', 'Анна Берг') }, note(world));
    const events = await world.events();
    expect(events.map(({ type, client }) => [type, client])).toEqual([
      ['client.seen', result.client],
      ['note.logged', result.client],
    ]);
    expect(result.events).toEqual(events.map(({ author, id }) => `${author}:${id}`));
    const [status] = await statusOfRecords([record('1').key], world.now, { db: world.db });
    expect(status?.client).toMatchObject({ id: result.client, name: 'Анна Берг', noteCount: 1, kinds: ['notes'] });
  });

  it('keeps the numbers and addresses shown on the page, for search', async () => {
    const world = new World();
    const contacts = { phones: ['+7 916 123-45-67'], emails: ['ann@example.com'] };
    const { client } = await world.must('logNote', { record: record('1'), ...contacts }, note(world));
    expect((await world.events())[0]).toMatchObject({ type: 'client.seen', body: contacts });
    expect((await searchClients('8 916 123 45 67', 20, world.db)).map(({ id }) => id)).toEqual([client]);
    await world.must('logNote', { record: record('1'), phones: ['1'], emails: [] }, note(world));
    expect(await getClient(client, world.db)).toMatchObject(contacts);
  });

  it('is not made when the command itself is refused', async () => {
    const world = new World();
    const future = await world.run('logNote', { record: record('1') }, note(world, { happenedAt: world.now + 3_600_000 }));
    expect(future).toEqual({ ok: false, refusal: { code: 'in-future' } });
    expect(await world.events()).toEqual([]);
    expect(await world.db.records.count()).toBe(0);
  });

  it('finds the client again at the second write', async () => {
    const world = new World();
    const first = await world.must('logNote', { record: record('1') }, note(world));
    const second = await world.must('logNote', { record: record('1') }, note(world));
    expect(second.client).toBe(first.client);
    expect(await world.db.clients.count()).toBe(1);
  });
});

describe('a client without a CRM page', () => {
  it('is made by the first command about it', async () => {
    const world = new World();
    const { client } = await world.must('logNote', { newClient: { name: 'Caller' } }, note(world));
    expect(await getClient(client, world.db)).toMatchObject({ name: 'Caller', noteCount: 1 });
  });

  it('is made once by createClient, with its contacts', async () => {
    const world = new World();
    const input = { name: 'Caller', phones: ['+7 916 123-45-67'], emails: ['a@example.com'] };
    const { client, events } = await world.must('createClient', { newClient: { name: 'Caller' } }, input);
    expect(events).toHaveLength(1);
    expect(await getClient(client, world.db)).toMatchObject(input);
  });
});

describe('a command sent twice', () => {
  it('writes once and gets the same answer', async () => {
    const world = new World();
    const commandId = v7();
    const first = await world.run('logNote', { record: record('1') }, note(world), commandId);
    const again = await world.run('logNote', { record: record('1') }, note(world), commandId);
    expect(again).toEqual({ ...first, repeated: true });
    expect(await world.db.events.count()).toBe(2);
  });

  it('writes once even when both are on their way at the same time, as from two windows', async () => {
    const world = new World();
    const message = { commandId: v7(), name: 'logNote', target: { record: record('1') }, input: note(world) };
    const results = await Promise.all([world.raw(message), world.raw(message), world.raw(message)]);
    expect(results.map((result) => result.ok && result.repeated)).toEqual([false, true, true]);
    expect(await world.db.events.count()).toBe(2);
  });

  it('is tried again if it was refused', async () => {
    const world = new World();
    const client = await world.client();
    const commandId = v7();
    const happenedAt = world.now + 90_000;
    expect(await world.run('logNote', { client }, note(world, { happenedAt }), commandId)).toMatchObject({ ok: false });
    expect(await world.run('logNote', { client }, note(world, { happenedAt }), commandId)).toMatchObject({
      ok: true,
      repeated: false,
    });
  });
});

describe('two windows writing at once', () => {
  it('both get in, one client is made', async () => {
    const world = new World();
    const send = () => world.raw({ commandId: v7(), name: 'logNote', target: { record: record('1') }, input: note(world) });
    const results = await Promise.all([send(), send()]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await world.db.clients.count()).toBe(1);
    const ids = (await world.events()).map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(3);
  });

  it('both starting a client for one record make one', async () => {
    const world = new World();
    const start = () =>
      world.raw({
        commandId: v7(),
        name: 'createClient',
        target: { record: record('1') },
        input: { name: 'A', record: record('1') },
      });
    const [one, two] = await Promise.all([start(), start()]);
    expect(one.ok && two.ok && one.client === two.client).toBe(true);
    expect(await world.db.events.count()).toBe(1);
  });
});

describe('what is refused before any rule is asked', () => {
  it.each<[string, unknown, object]>([
    ['no object', 'logNote', { code: 'bad-command', params: { field: '' } }],
    [
      'an unknown command',
      { commandId: v7(), name: 'dropAll', target: { client: 'x'.repeat(22) }, input: {} },
      { code: 'bad-command', params: { field: 'name' } },
    ],
    [
      'a name from the prototype',
      { commandId: v7(), name: 'constructor', target: { client: 'x'.repeat(22) }, input: {} },
      { code: 'bad-command', params: { field: 'name' } },
    ],
    [
      'a command id that is none',
      { commandId: '1', name: 'logNote', target: { client: 'x'.repeat(22) }, input: {} },
      { code: 'bad-command', params: { field: 'commandId' } },
    ],
    [
      'no target',
      { commandId: v7(), name: 'logNote', target: {}, input: {} },
      { code: 'bad-command', params: { field: 'target' } },
    ],
    [
      'an input that is none',
      { commandId: v7(), name: 'hushSuggestion', target: { client: 'x'.repeat(22) }, input: 'S-talk' },
      { code: 'bad-input', params: { field: '' } },
    ],
    [
      'a missing field',
      { commandId: v7(), name: 'logTime', target: { client: 'x'.repeat(22) }, input: { happenedAt: 1 } },
      { code: 'bad-input', params: { field: 'minutes' } },
    ],
    [
      'an unknown client',
      { commandId: v7(), name: 'hushSuggestion', target: { client: 'x'.repeat(22) }, input: { rule: 'S-talk' } },
      { code: 'unknown-client' },
    ],
  ])('%s', async (_what, message, refusal) => {
    const world = new World();
    expect(await world.raw(message)).toEqual({ ok: false, refusal });
    expect(await world.db.events.count()).toBe(0);
  });
});

describe('a note that is too large', () => {
  it('is refused with its size in bytes; letters outside ASCII count as what they take', async () => {
    const world = new World();
    const client = await world.client();
    const what = 'я'.repeat(9_000);
    const result = await world.run('logNote', { client }, note(world, { what }));
    const bytes = new TextEncoder().encode(JSON.stringify(note(world, { what, happenedAt: world.now }))).length;
    expect(result).toEqual({ ok: false, refusal: { code: 'too-large', params: { bytes, max: MAX_BODY_BYTES } } });
    expect(bytes).toBeGreaterThan(18_000);
  });

  it('is taken just below the limit', async () => {
    const world = new World();
    const client = await world.client();
    expect(await world.run('logNote', { client }, note(world, { what: 'a'.repeat(15_990) }))).toMatchObject({ ok: true });
  });

  it('names the field that is too long', async () => {
    const world = new World();
    const client = await world.client();
    const result = await world.run('proposeRedCard', { client }, { ground: 'unlawful', reason: 'x'.repeat(1_001), notes: [] });
    expect(result).toEqual({ ok: false, refusal: { code: 'too-long', params: { field: 'reason', max: 1_000 } } });
  });
});

it('keeps markup and odd letters of a name as they are', async () => {
  const world = new World();
  const name = '<img src=x onerror=alert(1)> "O\'Brien" \u202E גבר & 🚀 Ω';
  const { client } = await world.must('logNote', { record: record('1', name) }, note(world, { what: name }));
  expect(await getClient(client, world.db)).toMatchObject({ name });
  const [, logged] = await eventsOf([client], world.db);
  expect(logged?.body.what).toBe(name);
});

describe('faults of the machine', () => {
  it('a clock set back: order and times go on from the last event, and it is said', async () => {
    const world = new World();
    const client = await world.client();
    const before = world.now;
    world.now -= 3 * 3_600_000;
    const result = await world.run('logNote', { client }, note(world));
    expect(result).toMatchObject({ ok: true, warning: { code: 'clock-back', params: { ms: before - world.now } } });
    const events = await world.events();
    expect(events.map(({ type }) => type)).toEqual(['client.seen', 'note.logged']);
    expect(events.map(({ at }) => at)).toEqual([before, before]);
  });

  it('a clock a few seconds back is no fault', async () => {
    const world = new World();
    const client = await world.client();
    world.now -= 90_000;
    expect(await world.run('logNote', { client }, note(world))).not.toHaveProperty('warning');
  });

  it('a full disk: refused, nothing written, a later try succeeds', async () => {
    const world = new World();
    const client = await world.client();
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    expect(await world.run('logNote', { client }, note(world))).toEqual({ ok: false, refusal: { code: 'storage-full' } });
    full.mockRestore();
    expect(await world.db.events.count()).toBe(1);
    expect(await getClient(client, world.db)).toMatchObject({ noteCount: 0 });
    expect(await world.run('logNote', { client }, note(world))).toMatchObject({ ok: true });
  });

  it.each(['events', 'clients', 'commands'])(
    'a worker that dies while it writes to %s: nothing is kept, the same command then writes once',
    async (table) => {
      const world = new World();
      const client = await world.client();
      const rows = await world.projections();
      const message = { commandId: v7(), name: 'logNote', target: { client }, input: note(world) };
      const die = (): never => {
        throw new Error('worker gone');
      };
      world.db.table(table).hook('creating', die);
      world.db.table(table).hook('updating', die);
      await expect(world.raw(message)).rejects.toThrow('worker gone');
      world.db.table(table).hook('creating').unsubscribe(die);
      world.db.table(table).hook('updating').unsubscribe(die);
      expect(await world.db.events.count()).toBe(1);
      expect(await world.projections()).toEqual(rows);

      expect(await world.raw(message)).toMatchObject({ ok: true, repeated: false });
      expect(await world.raw(message)).toMatchObject({ ok: true, repeated: true });
      expect(await world.db.events.count()).toBe(2);
    },
  );
});
