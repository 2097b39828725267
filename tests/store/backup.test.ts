import fc from 'fast-check';
import { type MockInstance, describe, expect, it, vi } from 'vitest';
import { type AnyEvent, MAX_BODY_BYTES } from '@/lib/schema/event';
import { exportBackup } from '@/lib/store/backup/export-backup';
import { type ImportResult, importBackup } from '@/lib/store/backup/import-backup';
import { type BackupPreview, previewBackup } from '@/lib/store/backup/preview-backup';
import type { TeamPlaybook } from '@/lib/schema/team-playbook';
import { teamPlaybooks } from '@/lib/store/repositories/playbooks';
import { runPlaybookCommand } from '@/lib/store/run-playbook-command';
import { builtInPlaybook } from '../playbook/built-in';
import { newEventId } from '@/lib/store/new-event-id';
import type { ClientRow } from '@/lib/store/rows';
import { anyHistory, linkHistory, play } from './random-history';
import { DAY, START, World, note, record } from './world';

const save = async (world: World): Promise<string> =>
  (await exportBackup({ settings: world.settings, now: new Date(world.now), db: world.db })).file.text();

async function preview(world: World, text: string): Promise<BackupPreview> {
  const result = await previewBackup(text, { settings: world.settings, now: world.now, db: world.db });
  if ('problem' in result) throw new Error(result.problem.code);
  return result;
}
const read = async (world: World, text: string): Promise<ImportResult> =>
  importBackup(await preview(world, text), { now: world.now, db: world.db });

/** A file with exactly these events. */
const fileOf = (events: readonly unknown[]): string =>
  JSON.stringify({ format: 'sideline-backup', version: 1, exportedAt: '2026-03-01T00:00:00.000Z', events });
const eventsIn = (text: string): AnyEvent[] => (JSON.parse(text) as { events: AnyEvent[] }).events;

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
        nextChangeAt: _next,
        kinds: _kinds,
        spans: _spans,
        reviewAt: _review,
        remindAt = [],
        ...row
      }) => ({ ...row, remindAt: remindAt.filter((at) => at > world.now || at < 0) }), // past ones end by themselves
    ),
    aliases,
    records,
  };
}

/** A sound event that nobody wrote with Sideline. */
let made = START;
function forged(world: World, client: string, type: string, body: object, more: Partial<AnyEvent> = {}): AnyEvent {
  made += 1_000;
  return {
    v: 1,
    id: newEventId(made),
    client,
    author: 'u-mallory',
    at: Math.min(made, world.now),
    type,
    body: body as AnyEvent['body'],
    ...more,
  };
}

describe('a backup', () => {
  it('is named by the day and holds every event, the policy and the sites, one event a line', async () => {
    const world = new World('u-anna', { sites: [{ origin: 'https://crm.example', system: 'odoo' }] });
    await world.must('logNote', { record: record('1', 'Анна "Ann" <b>') }, note(world));
    const { name, file } = await exportBackup({ settings: world.settings, now: new Date(2026, 2, 5), db: world.db });
    expect(name).toBe('sideline-backup-20260305.json');
    const text = await file.text();
    expect(JSON.parse(text)).toMatchObject({
      format: 'sideline-backup',
      version: 1,
      policy: world.settings.policy,
      sites: world.settings.sites,
      playbooks: [],
    });
    expect(eventsIn(text)).toEqual(await world.events());
    expect(text.split('\n')).toHaveLength(4);
  });

  it('of nothing is a sound file', async () => {
    expect(await preview(new World(), await save(new World()))).toMatchObject({ added: 0, alreadyThere: 0, refused: [] });
  });

  it('read on another computer gives the same clients; read again it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (ops) => {
        const [here, there] = [new World(), new World('u-boris')];
        await play(here, ops);
        there.now = here.now;
        const text = await save(here);
        const first = await preview(there, text);
        expect(first).toMatchObject({ added: eventsIn(text).length, alreadyThere: 0, refused: [] });
        expect(await importBackup(first, { now: there.now, db: there.db })).toMatchObject({
          added: first.added,
          refused: [],
          stopped: false,
        });
        expect(await there.events()).toEqual(await here.events());
        expect(await timeless(there)).toEqual(await timeless(here));

        const again = await preview(there, text);
        expect(again).toMatchObject({ added: 0, refused: [] });
        expect(again.alreadyThere).toBe(eventsIn(text).length);
        await importBackup(again, { now: there.now, db: there.db });
        expect(await there.events()).toEqual(await here.events());
        expect(await timeless(there)).toEqual(await timeless(here));
      }),
      { numRuns: 40 },
    );
  });

  it('of a client that was joined by mistake with one erased later is read whole', async () => {
    const [here, there] = [new World(), new World('u-boris')];
    const kept = await here.must(
      'sameRecord',
      { record: record('4') },
      { other: (await here.must('logNote', { record: record('2') }, note(here))).client },
    );
    await here.must('undoSameRecord', { client: kept.client }, { ref: kept.events.at(-1) ?? '' });
    await here.must('sameRecord', { record: record('1') }, { record: record('4') });
    await here.must('eraseClient', { record: record('2') }, {});
    await here.must('logNote', { record: record('4') }, note(here));
    there.now = here.now;
    expect(await read(there, await save(here))).toMatchObject({ refused: [] });
    expect(await there.events()).toEqual(await here.events());
  });

  it('and another one give the same in either order, records in common merging their clients', async () => {
    await fc.assert(
      fc.asyncProperty(linkHistory, linkHistory, async (one, two) => {
        const [anna, boris, first, second] = [new World('u-anna'), new World('u-boris'), new World('u-c'), new World('u-d')];
        await play(anna, one);
        await play(boris, two);
        const files = [await save(anna), await save(boris)] as const;
        first.now = second.now = Math.max(anna.now, boris.now);
        for (const file of files) expect((await read(first, file)).refused).toEqual([]);
        for (const file of files.toReversed()) expect((await read(second, file)).refused).toEqual([]);
        expect(await first.events()).toEqual(await second.events());
        expect(await timeless(first)).toEqual(await timeless(second));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a file that cannot be read as a whole', () => {
  const good = { format: 'sideline-backup', version: 1, exportedAt: '2026-03-01T00:00:00.000Z', events: [] };
  it.each<[string, string, object]>([
    ['nothing', '', { code: 'not-json' }],
    ['cut off', JSON.stringify(good).slice(0, -5), { code: 'not-json' }],
    ['something else', '[1, 2]', { code: 'wrong-format' }],
    [
      'one nested without end',
      JSON.stringify({ ...good, playbooks: ['X'] }).replace('"X"', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
      { code: 'too-deep' },
    ],
    ['a number', '7', { code: 'wrong-format' }],
    ['another format', JSON.stringify({ ...good, format: 'other' }), { code: 'wrong-format' }],
    [
      'a newer version',
      JSON.stringify({ ...good, version: 2, events: 'elsewhere' }),
      { code: 'newer-version', params: { version: 2, known: 1 } },
    ],
    ['no list of events', JSON.stringify({ ...good, events: {} }), { code: 'bad-header', params: { field: 'events' } }],
    [
      'a broken policy',
      JSON.stringify({ ...good, policy: { halfLifeDays: -1 } }),
      { code: 'bad-header', params: { field: 'policy.halfLifeDays' } },
    ],
  ])('%s', async (_what, text, problem) => {
    const world = new World();
    expect(await previewBackup(text, { settings: world.settings, now: world.now, db: world.db })).toEqual({ problem });
  });

  it('a byte order mark does not matter', async () => {
    expect(await preview(new World(), `\uFEFF${JSON.stringify(good)}`)).toMatchObject({ added: 0 });
  });
});

describe('one bad event', () => {
  it.each<[string, (event: AnyEvent, world: World) => unknown, object]>([
    ['is no object', () => 'event', { code: 'bad-envelope' }],
    ['is null', () => null, { code: 'bad-envelope' }],
    ['lacks its id', ({ id: _id, ...event }) => event, { code: 'bad-envelope', params: { field: 'id' } }],
    [
      'has an id of another kind',
      (event) => ({ ...event, id: crypto.randomUUID() }),
      { code: 'bad-envelope', params: { field: 'id' } },
    ],
    [
      'has an e-mail address as its author',
      (event) => ({ ...event, author: 'Anna@Example.com' }),
      { code: 'bad-envelope', params: { field: 'author' } },
    ],
    ['has a time that no calendar holds', (event) => ({ ...event, at: 9e15 }), { code: 'bad-envelope', params: { field: 'at' } }],
    ['has a text as its body', (event) => ({ ...event, body: 'x' }), { code: 'bad-envelope', params: { field: 'body' } }],
    [
      'has a bad body',
      (event) => ({ ...event, body: { ...event.body, severity: 9 } }),
      { code: 'bad-body', params: { field: 'severity', type: 'note.logged' } },
    ],
    ['is dated in the future', (event, world) => ({ ...event, at: world.now + 2 * DAY }), { code: 'in-the-future' }],
    [
      'has an id from the future',
      (event, world) => ({ ...event, id: newEventId(world.now + 2 * DAY) }),
      { code: 'in-the-future' },
    ],
    [
      'is too large',
      (event) => ({ ...event, type: 'unknown.type', body: { x: 'я'.repeat(9_000) } }),
      { code: 'too-large', params: { max: MAX_BODY_BYTES } },
    ],
    [
      'breaks a rule',
      (event) => ({ ...event, body: { ...event.body, severity: 4 } }),
      { code: 'severity-4-unlawful', gate: true },
    ],
    [
      'speaks about an event that is not there',
      (event) => ({ ...event, type: 'note.withdrawn', body: { reason: 'x' }, ref: `u-anna:${event.id}` }),
      { code: 'unknown-ref', gate: true },
    ],
  ])('that %s is refused with its place, the good ones beside it are taken', async (_what, spoil, refusal) => {
    const [here, there] = [new World(), new World()];
    await here.must('logNote', { record: record('1') }, note(here));
    await here.must('logNote', { record: record('2') }, note(here));
    there.now = here.now;
    const events = eventsIn(await save(here));
    const bad = spoil({ ...events[1]!, id: newEventId(here.now + 1) }, here);
    const text = fileOf([events[0], bad, ...events.slice(1)]);
    const result = await preview(there, text);
    expect(result.refused).toMatchObject([{ index: 1, ...refusal }]);
    expect(result.added).toBe(events.length);
    await importBackup(result, { now: there.now, db: there.db });
    expect(await there.events()).toEqual(await here.events());
  });

  it('with keys of Object.prototype changes no prototype', async () => {
    const world = new World();
    const events = [
      forged(world, 'a'.repeat(22), 'client.seen', { name: 'A' }),
      JSON.parse(
        JSON.stringify(forged(world, 'a'.repeat(22), 'some.type', {})).replace(
          '"body":{}',
          '"body":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
        ),
      ),
      JSON.parse('{"__proto__":{"polluted":1}}'),
    ];
    const text =
      JSON.stringify({ format: 'sideline-backup', version: 1, exportedAt: '2026-03-01T00:00:00.000Z' }).slice(0, -1) +
      `,"events":${JSON.stringify(events)},"__proto__":{"polluted":1}}`;
    const result = await preview(world, text);
    expect(result.refused.map(({ index, code }) => [index, code])).toEqual([
      [1, 'bad-envelope'],
      [2, 'bad-envelope'],
    ]);
    await importBackup(result, { now: world.now, db: world.db });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(await world.db.events.count()).toBe(1);
  });
});

describe('events that cannot both be true', () => {
  it('the same id with other content is refused, in the file and against what is stored', async () => {
    const [here, there] = [new World(), new World()];
    const { client } = await here.must('logNote', { record: record('1') }, note(here));
    there.now = here.now;
    const events = eventsIn(await save(here));
    const twisted = { ...events[1]!, body: { ...events[1]!.body, severity: 1 } };
    const both = await preview(there, fileOf([...events, twisted, events[0]]));
    expect(both).toMatchObject({
      added: 2,
      alreadyThere: 1,
      refused: [{ index: 2, id: twisted.id, code: 'id-collision', gate: false }],
    });
    expect(await preview(here, fileOf([twisted]))).toMatchObject({ added: 0, refused: [{ code: 'id-collision' }] });
    expect(await here.db.clients.get(client)).toBeDefined();
  });

  it('keys in another order are the same content', async () => {
    const here = new World();
    await here.must('logNote', { record: record('1') }, note(here));
    const backwards = eventsIn(await save(here)).map((event) => Object.fromEntries(Object.entries(event).toReversed()));
    expect(await preview(here, fileOf(backwards))).toMatchObject({ added: 0, alreadyThere: 2, refused: [] });
  });

  it('what is here has precedence over a file that would make it impossible', async () => {
    const base = new World();
    const { client, events } = await base.must('logNote', { record: record('1') }, note(base));
    const common = await save(base);
    const card = { boundary: 'b', mustChange: 'm', otherwise: 'o', notes: [events.at(-1)!] };
    const [here, file] = [new World('u-here'), new World('u-file')];
    for (const world of [here, file]) {
      world.now = base.now;
      await read(world, common);
    }
    await file.must('issueYellowCard', { client }, card); // K-double: first by its id
    here.now = file.now + 60_000;
    await here.must('issueYellowCard', { client }, card);
    const result = await preview(here, await save(file));
    expect(result).toMatchObject({ added: 0, alreadyThere: 2, refused: [{ code: 'contradicts-stored', gate: false }] });
    file.now = here.now;
    expect(await preview(file, await save(here))).toMatchObject({ added: 0, refused: [{ code: 'yellow-double', gate: true }] });
  });
});

describe('forged decisions in a file meet the same gates as commands', () => {
  async function noted(): Promise<{ world: World; client: string; ref: string }> {
    const world = new World();
    const { client, events } = await world.must(
      'logNote',
      { record: record('1') },
      note(world, { severity: 3, category: 'abuse' }),
    );
    world.now += 30 * DAY;
    return { world, client, ref: events.at(-1)! };
  }

  it('an approval out of nothing', async () => {
    const { world, client, ref } = await noted();
    const approved = forged(world, client, 'card.red.approved', { as: 'manager' }, { ref });
    expect((await preview(world, fileOf([approved]))).refused).toMatchObject([{ code: 'unknown-ref', gate: true }]);
  });

  it('a red card without ground, remedy or warning, approved in one file', async () => {
    const { world, client, ref } = await noted();
    const proposed = forged(world, client, 'card.red.proposed', { ground: 'yellow', reason: 'r', notes: [ref] });
    const approved = forged(
      world,
      client,
      'card.red.approved',
      { as: 'alone', code: 'AAAA' },
      { ref: `u-mallory:${proposed.id}` },
    );
    const result = await preview(world, fileOf([proposed, approved]));
    expect(result.added).toBe(0);
    expect(result.refused.map(({ gate }) => gate)).toEqual([true, true]);
  });
});

describe('erased clients', () => {
  it('stay erased: an old backup brings nothing back, by id or by record', async () => {
    const world = new World();
    const { client } = await world.must('logNote', { record: record('1') }, note(world));
    await world.must('logNote', { record: record('2') }, note(world));
    const old = await save(world);
    await world.must('eraseClient', { client }, {});
    const result = await preview(world, old);
    expect(result).toMatchObject({ added: 0, alreadyThere: 2, refused: [{ code: 'erased' }, { code: 'erased' }] });

    const other = new World('u-boris'); // knows the same record under another client id
    await other.must('logNote', { record: record('1') }, note(other));
    expect(await preview(world, await save(other))).toMatchObject({
      added: 0,
      refused: [{ code: 'erased' }, { code: 'erased' }],
    });
  });

  it('are erased here too when the file says so, and the preview says how many', async () => {
    const world = new World();
    const { client } = await world.must('logNote', { record: record('1', 'Secretname') }, note(world));
    const copy = new World('u-boris');
    copy.now = world.now;
    await read(copy, await save(world));
    await world.must('eraseClient', { client }, {});
    copy.now = world.now;
    const result = await preview(copy, await save(world));
    expect(result).toMatchObject({ added: 1, clients: { erased: 1 } });
    await importBackup(result, { now: copy.now, db: copy.db });
    expect(JSON.stringify(await Promise.all(copy.db.tables.map((table) => table.toArray())))).not.toContain('Secretname');
    expect(await copy.run('logNote', { record: record('1') }, note(copy))).toMatchObject({ refusal: { code: 'erased' } });
  });
});

describe('types and versions this Sideline does not know', () => {
  it('are kept, counted, exported again and not used', async () => {
    const [here, there] = [new World(), new World()];
    const seen = forged(here, 'a'.repeat(22), 'client.seen', { name: 'A' });
    const future = forged(here, 'a'.repeat(22), 'mood.observed', { mood: ['calm'] });
    const newer = forged(here, 'a'.repeat(22), 'note.logged', { anything: true }, { v: 2 });
    const text = fileOf([seen, future, newer]);
    expect(await preview(here, text)).toMatchObject({ added: 3, unknownKept: 2, refused: [] });
    await read(here, text);
    expect(await here.db.clients.get('a'.repeat(22))).toMatchObject({ name: 'A', noteCount: 0, kinds: ['none'] });
    await read(there, await save(here));
    expect(await there.events()).toEqual([seen, future, newer]);
  });
});

describe('writing', () => {
  /** A file of many clients. */
  async function many(clients: number): Promise<string> {
    const world = new World();
    const events = Array.from({ length: clients }, (_, index) =>
      forged(world, `client-${String(index).padStart(16, '0')}`, 'client.seen', { name: `Client ${index}` }),
    );
    return fileOf(events);
  }

  it('goes in pieces, tells how far it is, and can be stopped between two; reading again adds the rest', async () => {
    const text = await many(2_500);
    const world = new World();
    world.now = made + DAY;
    const stop = new AbortController();
    const progress: number[] = [];
    const found = await preview(world, text);
    const stopped = await importBackup(found, {
      now: world.now,
      db: world.db,
      signal: stop.signal,
      onProgress: (done, all) => {
        progress.push(done, all);
        if (done === 2_000) stop.abort();
      },
    });
    expect(progress).toEqual([1_000, 2_500, 2_000, 2_500]);
    expect(stopped).toEqual({ added: 2_000, refused: [], stopped: true });
    expect(await world.db.clients.count()).toBe(2_000);
    expect(await read(world, text)).toEqual({ added: 500, refused: [], stopped: false });
    expect(await world.db.clients.count()).toBe(2_500);
  });

  it('stops at a full disk, what was written before is whole, and reading again adds the rest', async () => {
    const text = await many(2_500);
    const world = new World();
    world.now = made + DAY;
    const found = await preview(world, text);
    let full: MockInstance | undefined;
    const onProgress = (): void => {
      full ??= vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      });
    };
    const result = await importBackup(found, { now: world.now, db: world.db, onProgress });
    full?.mockRestore();
    expect(result).toEqual({ added: 1_000, refused: [], stopped: false, refusal: { code: 'storage-full' } });
    expect([await world.db.events.count(), await world.db.clients.count()]).toEqual([1_000, 1_000]);
    expect(await read(world, text)).toEqual({ added: 1_500, refused: [], stopped: false });
  });

  it('judges again what was written since the preview', async () => {
    const world = new World();
    const { client } = await world.must('logNote', { record: record('1') }, note(world));
    const copy = new World('u-boris');
    copy.now = world.now;
    await read(copy, await save(world));
    await copy.must('logNote', { client }, note(copy));
    world.now = copy.now;
    const found = await preview(world, await save(copy));
    expect(found.added).toBe(1);
    await world.must('eraseClient', { client }, {});
    const result = await importBackup(found, { now: world.now, db: world.db });
    expect(result).toMatchObject({ added: 0, refused: [{ code: 'erased' }] });
    expect((await world.events()).map(({ type }) => type)).toEqual(['client.erased']);
  });

  it('new commands sort after imported events, also those of a clock that is ahead', async () => {
    const ahead = new World('u-ahead');
    ahead.now += 20 * 3_600_000;
    const { client } = await ahead.must('logNote', { record: record('1') }, note(ahead));
    const world = new World();
    await read(world, await save(ahead));
    const { events } = await world.must('logNote', { client }, note(world));
    expect(`u-anna:${(await world.events()).at(-1)?.id}`).toBe(events[0]);
  });
});

describe('another policy', () => {
  it('is pointed out; events are judged by one’s own unless asked otherwise', async () => {
    const loose = new World();
    loose.settings.policy = { ...loose.settings.policy!, yellowDays: 1 };
    const { client, events } = await loose.must('logNote', { record: record('1') }, note(loose));
    const card = { boundary: 'b', mustChange: 'm', otherwise: 'o', notes: [events.at(-1)!] };
    const { events: planned } = await loose.must('issueYellowCard', { client }, card);
    await loose.must(
      'deliverYellowCard',
      { client },
      { ref: planned[0]!, deliveredAt: loose.now, channel: 'phone', saidParting: false },
    );
    loose.now += 5 * DAY; // lapsed here; under the usual 90 days it is still live
    const later = await loose.must('logNote', { client }, note(loose));
    await loose.must('issueYellowCard', { client }, { ...card, notes: [later.events[0]!] });
    const text = await save(loose);
    const world = new World();
    world.now = loose.now;
    expect(await preview(world, text)).toMatchObject({
      policyDiffers: true,
      file: { policy: loose.settings.policy },
      refused: [{ code: 'yellow-live' }],
    });
    const byFile = await previewBackup(text, { settings: world.settings, now: world.now, db: world.db, by: 'file' });
    expect(byFile).toMatchObject({ refused: [], added: 6 });
    expect(await preview(loose, text)).toMatchObject({ policyDiffers: false });
    const fresh = { settings: { policy: null }, now: world.now, db: new World().db }; // nobody saved rules there yet
    expect(await previewBackup(text, fresh)).toMatchObject({ by: 'file', refused: [], added: 6 });
    expect(await previewBackup(text, { ...fresh, by: 'mine' })).toMatchObject({ by: 'mine', refused: [{ code: 'yellow-live' }] });
  });

  it('comes with those before it, and is worth taking for their sake alone', async () => {
    const world = new World();
    const policy = world.settings.policy!;
    const policies = [
      { version: 1, policy },
      { version: 2, savedAt: START, author: 'u-anna', policy: { ...policy, version: 2, yellowPoints: 8 } },
      { version: 3, savedAt: START + DAY, author: 'u-anna', policy: { ...policy, version: 3 } },
    ];
    world.settings.policy = { ...policy, version: 3 };
    const { file } = await exportBackup({ settings: world.settings, policies, now: new Date(world.now), db: world.db });
    const text = await file.text();
    const options = { settings: { policy }, now: world.now, db: world.db };
    expect(await previewBackup(text, options)).toMatchObject({ policyDiffers: true, file: { policies } });
    expect(await previewBackup(text, { ...options, policies })).toMatchObject({ policyDiffers: false });
  });

  it('is not said to differ for what an administrator fixed here', async () => {
    const world = new World();
    const text = await save(world);
    const settings = { ...world.settings, fixed: { yellowPoints: 9 } };
    expect(await previewBackup(text, { settings, now: world.now, db: world.db })).toMatchObject({ policyDiffers: false });
  });
});

describe('a team’s own playbooks in a backup', () => {
  const own = { ...builtInPlaybook('payment-first', 'en'), title: 'Our first call', inUse: false };
  const saveOwn = (world: World, playbook: object, basedOn: number | null = null) =>
    runPlaybookCommand({ do: 'save', playbook, basedOn }, world.now, world.db);
  const takeOver = (world: World, playbooks: TeamPlaybook[]) => runPlaybookCommand({ do: 'add', playbooks }, world.now, world.db);

  it('come over to another computer as they are, in use or not, and are not doubled', async () => {
    const [here, there] = [new World(), new World('u-boris')];
    await saveOwn(here, own);
    const text = await save(here);
    const { playbooks } = await preview(there, text);
    expect(playbooks).toEqual({ added: [own], differing: [], alreadyThere: 0, refused: [] });
    await takeOver(there, playbooks.added);
    expect(await teamPlaybooks(there.db)).toEqual([own]);
    expect((await preview(there, text)).playbooks).toEqual({ added: [], differing: [], alreadyThere: 1, refused: [] });
    expect(JSON.parse(await save(there))).toMatchObject({ playbooks: [own] });
  });

  it('that differ from those here are told apart; those here stay until the user says so', async () => {
    const [here, there] = [new World(), new World('u-boris')];
    await saveOwn(here, own);
    await saveOwn(there, { ...own, title: 'Theirs' });
    const { playbooks } = await preview(there, await save(here));
    expect(playbooks).toEqual({ added: [], differing: [own], alreadyThere: 0, refused: [] });
    expect(await teamPlaybooks(there.db)).toMatchObject([{ title: 'Theirs' }]);
  });

  it('that are damaged stop neither the others nor the entries', async () => {
    const world = new World();
    const bad = { ...own, blocks: [{ id: 'x', type: 'say' }] };
    const file = { ...(JSON.parse(fileOf([])) as object), playbooks: [bad, own, own, 7] };
    expect((await preview(world, JSON.stringify(file))).playbooks).toEqual({
      added: [own],
      differing: [],
      alreadyThere: 0,
      refused: [
        { index: 0, title: own.title, fault: { where: 'blocks.0.text', code: 'malformed' } },
        { index: 2, title: own.title, fault: { where: '', code: 'double' } },
        { index: 3, title: '', fault: { where: '', code: 'malformed' } },
      ],
    });
  });
});
