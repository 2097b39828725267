import { readFileSync, readdirSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnyEvent } from '@/lib/schema/event';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { defaultPolicy } from '@/lib/schema/policy';
import { SCHEMA_VERSIONS, SidelineDatabase } from '@/lib/store/database';
import { openDatabase } from '@/lib/store/open-database';
import { rebuildProjections } from '@/lib/store/rebuild-projections';
import { readDraft } from '@/lib/store/repositories/drafts';
import { teamPlaybooks } from '@/lib/store/repositories/playbooks';
import { searchClients } from '@/lib/store/repositories/search-clients';
import type { ClientRow, CommandRow, PlaybookRow } from '@/lib/store/rows';
import { runCommand } from '@/lib/store/run-command';
import { statusOfRecords } from '@/lib/store/status-of-records';
import { type FrozenDatabase, freeze, thaw } from './frozen-database';

// A database of every version ever published, as it lay on a disk. Never changed; each new version adds one.
const FOLDER = new URL('frozen/', import.meta.url);
const frozenOf = (file: string): FrozenDatabase => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as FrozenDatabase;
const files = readdirSync(FOLDER).toSorted();
const NAME = 'frozen-test';
const NOW = Date.UTC(2026, 3, 1, 10);
const policy = defaultPolicy('UTC');

const opened: SidelineDatabase[] = [];
afterEach(async () => {
  for (const db of opened.splice(0)) db.close();
  await Dexie.delete(NAME);
});
function open(): SidelineDatabase {
  const db = new SidelineDatabase(NAME);
  opened.push(db);
  return db;
}
const rowsOf = <T>(frozen: FrozenDatabase, store: string): T[] => (frozen.stores[store]?.rows ?? []) as T[];

it('every published version has its frozen database', () => {
  expect(files).toEqual(SCHEMA_VERSIONS.map(({ version }) => `v${version}.json`).toSorted());
});

it('the schema of today is that of the newest frozen database: a change needs a new version', async () => {
  const db = open();
  await db.open();
  db.close();
  const schemaOf = ({ version, stores }: FrozenDatabase) => ({
    version,
    stores: Object.fromEntries(Object.entries(stores).map(([name, { keyPath, indexes }]) => [name, { keyPath, indexes }])),
  });
  expect(schemaOf(await freeze(NAME))).toEqual(schemaOf(frozenOf(`v${SCHEMA_VERSIONS.at(-1)?.version}.json`)));
});

describe.each(files)('the database of %s', (file) => {
  const frozen = frozenOf(file);
  const events = rowsOf<AnyEvent>(frozen, 'events');

  it('opens with every event and draft as it was', async () => {
    await thaw(NAME, frozen);
    const db = open();
    expect(await openDatabase(db)).toEqual({ kind: 'ready' });
    expect(await db.events.orderBy('id').toArray()).toEqual(events);
    expect(await readDraft('note:new', db)).toEqual({ what: 'Half a sent' });
  });

  it('has the playbooks of the team, if it could have any', async () => {
    await thaw(NAME, frozen);
    const db = open();
    const rows = rowsOf<PlaybookRow>(frozen, 'playbooks');
    expect(await teamPlaybooks(db)).toEqual(rows.map(({ playbook }) => playbook));
    expect(rows).toHaveLength(frozen.version < 30 ? 0 : 1);
  });

  it('gives the same clients, statuses and search results', async () => {
    await thaw(NAME, frozen);
    const db = open();
    await rebuildProjections({ policy, now: NOW }, db);
    const [own] = await statusOfRecords(['demo:crm.example:contact:2'], NOW, { db, policy });
    expect(own?.client).toMatchObject({ kinds: ['yellow', 'notes'], noteCount: 2, phones: ['8 (916) 123-45-67'] });
    const [belongs] = await statusOfRecords(['demo:crm.example:contact:3'], NOW, { db, policy });
    expect(belongs?.companies.map(({ id }) => id)).toEqual([own?.client?.id]);
    for (const query of ['ромаш', '+7 916 123 45 67', 'ivan@rom'])
      expect((await searchClients(query, 20, db)).map(({ id }) => id)).toEqual([own?.client?.id]);
    expect((await searchClients('שלום', 20, db)).map(({ name }) => name)).toEqual(['שלום Caller']);
    const names = rowsOf<ClientRow>(frozen, 'clients').map(({ name }) => name);
    expect((await db.clients.toArray()).map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it('still knows what was carried out and what was erased', async () => {
    await thaw(NAME, frozen);
    const db = open();
    const run = (message: unknown) =>
      runCommand(message, { settings: { ...DEFAULT_SETTINGS, author: 'u-anna', policy }, now: NOW, db });
    const [done] = rowsOf<CommandRow>(frozen, 'commands');
    const repeated = { commandId: done?.id, name: 'hushSuggestion', target: { client: done?.client }, input: { rule: 'S-talk' } };
    expect(await run(repeated)).toMatchObject({ ok: true, repeated: true, events: done?.refs });
    const gone = { record: { key: 'demo:crm.example:contact:4', name: 'Gone' } };
    expect(await run({ ...repeated, commandId: '019cb4f0-0000-7000-8000-000000000002', target: gone })).toEqual({
      ok: false,
      refusal: { code: 'erased' },
    });
    expect(await db.events.count()).toBe(events.length);
  });
});
