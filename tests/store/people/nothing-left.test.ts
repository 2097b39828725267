import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type AnyEvent, EVENT_BODIES, type EventType, refOf } from '@/lib/schema/event';
import { PANEL_REQUEST_KEY } from '@/lib/messages/protocol';
import { runningTimerItem } from '@/lib/settings/running-timer';
import { newTimer } from '@/lib/domain/timer';
import { forgetErased } from '@/lib/sites/forget-erased';
import { guardHushItem } from '@/lib/sites/guard-hush';
import { keepBackup } from '@/lib/store/backups/keep-backup';
import { newEventId } from '@/lib/store/new-event-id';
import { rebuildProjections } from '@/lib/store/rebuild-projections';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { saveDraft } from '@/lib/store/repositories/drafts';
import { type FakeFolder, fakeFileSystem } from '../../support/file-system';
import { World, note, record } from '../world';
import { MARKER, markedBody } from './marked-bodies';

let folder: FakeFolder;
let world: World;
beforeEach(() => {
  vi.unstubAllGlobals();
  fakeBrowser.reset();
  folder = fakeFileSystem();
  world = new World();
});

/** Everything that this profile holds, place by place. */
async function places(): Promise<Record<string, string>> {
  const tables = await Promise.all(
    world.db.tables.map(async (table) => [table.name, JSON.stringify(await table.toArray())] as const),
  );
  const files = await Promise.all([...folder.files].map(async ([name, file]) => `${name} ${await file.text()}`));
  return {
    ...Object.fromEntries(tables),
    local: JSON.stringify(await fakeBrowser.storage.local.get()),
    session: JSON.stringify(await fakeBrowser.storage.session.get()),
    files: files.join('\n'),
  };
}
const marked = async (): Promise<string[]> =>
  Object.entries(await places())
    .filter(([, text]) => text.toLowerCase().includes(MARKER.toLowerCase()))
    .map(([place]) => place)
    .toSorted();

const TYPES = (Object.keys(EVENT_BODIES) as EventType[]).filter(
  (type) => !['client.erased', 'entries.erased', 'legal.held'].includes(type),
);

/** One client with an event of every type, the marker in every field; a company that speaks of its record; drafts, files, timer. */
async function everywhere(): Promise<string> {
  const { client, events } = await world.must('logNote', { record: record('1', MARKER) }, note(world, { what: MARKER }));
  const held = await world.must('setLegalHold', { client }, { reason: MARKER, owner: MARKER, since: '2026-01-02' });
  await world.must('liftLegalHold', { client }, { ref: held.events[0] ?? '', reason: MARKER });
  const company = await world.client('Acme');
  await world.must('belongsRecord', { client: company }, { record: record('1', MARKER) });
  let last = (await world.events()).at(-1)?.id;
  const more = TYPES.map((type): AnyEvent => {
    last = newEventId(world.now, last);
    return {
      v: 1,
      id: last,
      client,
      author: 'u-anna',
      at: world.now,
      type,
      ref: events[0] ?? '',
      body: markedBody(type) as AnyEvent['body'],
    };
  });
  await world.db.events.bulkAdd(more);
  await rebuildProjections({ policy: effectivePolicy(world.settings), now: world.now }, world.db);
  for (const key of [`note:${client}`, `letter:${events[0]}:en`, `note:${record('1').key}`])
    await saveDraft(key, { words: MARKER }, world.db);
  await saveDraft('teach:https://crm.example', { v: 1, looks: [{ names: [MARKER] }] }, world.db);
  await world.db.imports.add({ id: 'i', at: 1, file: `${MARKER}.csv`, what: 'clients', events: more.map(refOf) });
  await world.db.snoozes.add({ key: `review:${events[0]}`, until: 1 });
  await runningTimerItem.setValue(newTimer(client, world.now));
  await guardHushItem.setValue({ day: '2026-03-02', clients: [client, company] });
  await fakeBrowser.storage.session.set({ [PANEL_REQUEST_KEY]: { tabId: 1, view: 'note', client, quote: MARKER, at: 1 } });
  await keepBackup({ settings: world.settings, now: new Date(world.now), db: world.db });
  return client;
}

test('of a client erased for good no field of any entry is left, anywhere (domain 8)', async () => {
  const client = await everywhere();
  expect(await marked()).toEqual(['clients', 'drafts', 'events', 'files', 'imports', 'session', 'texts']);
  const before = await world.db.events.count();
  await world.must('eraseClient', { client }, {});
  await forgetErased(world.db);
  expect(await marked()).toEqual([]);
  expect(await world.db.events.count()).toBeLessThan(before);
  expect(await runningTimerItem.getValue()).toBeNull();
  expect((await guardHushItem.getValue())?.clients).not.toContain(client);
  expect(folder.files.size).toBe(1); // rewritten, not thrown away
  expect(await [...folder.files.values()][0]?.text()).toContain('Acme');
});

test('a worker that dies before the backups are rewritten does it at its next start; nothing is written where nothing was erased', async () => {
  const client = await everywhere();
  await world.must('eraseClient', { client }, {});
  folder.faults.write = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  await expect(forgetErased(world.db)).rejects.toThrow('full');
  expect(await marked()).toEqual(['files']);
  folder.faults = {};
  await forgetErased(world.db);
  expect(await marked()).toEqual([]);
  const [name] = folder.files.keys();
  folder.faults.write = () => {
    throw new Error('written again');
  };
  await forgetErased(world.db);
  expect([...folder.files.keys()]).toEqual([name]);
});

test('single entries whose time has come leave the kept backups, too', async () => {
  const { client, events } = await world.must('logNote', { record: record('1') }, note(world, { what: MARKER }));
  world.now += 3 * 365 * 86_400_000;
  await keepBackup({ settings: world.settings, now: new Date(world.now), db: world.db });
  const id = (events.at(-1) ?? '').split(':')[1] ?? '';
  await world.must('eraseEntries', { client }, { rule: 'notes', events: [id] });
  await forgetErased(world.db);
  expect(await marked()).toEqual([]);
});
