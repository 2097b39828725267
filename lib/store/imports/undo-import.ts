import type { AnyEvent } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { SCHEMA_VERSIONS, SidelineDatabase, type Tables } from '../database';
import { deleteKeys, rowsOfKeys } from '../close-keys';
import { Histories } from '../histories';
import { advanceLogEnd, readLogEnd } from '../log-end';
import { projectClients } from '../project';
import { getClient } from '../repositories/clients';
import { eventsOf } from '../repositories/events';
import type { ClientRow } from '../rows';
import { stampDrafts } from '../stamp';
import { inWriteTransaction } from '../write-transaction';
import { writeEvents } from '../write-events';
import { withImport } from './import-lock';
import { partsOf } from './import-parts';
import { takeBack } from './take-back';

/** Names told of clients with whom something stays. */
const TOLD = 100;

export interface UndoImportOptions {
  policy: Policy;
  author: string;
  /** Of notes that are withdrawn, in the user's language. */
  reason: string;
  /** Milliseconds since 1970. */
  now: number;
  db: SidelineDatabase;
  onProgress?: (done: number, all: number) => void;
}

export interface UndoResult {
  /** Clients of whom everything was taken back. */
  undone: number;
  /** Clients with whom something stays, because it was worked with since; the first hundred by name. */
  kept: { count: number; names: string[] };
}

type Context = Omit<UndoImportOptions, 'db' | 'onProgress'> & { ours: ReadonlySet<string> };

/**
 * Takes a whole import back. A client with whom nothing happened since becomes what it was before, as if the file had never been read: its
 * events are removed, for they were nobody's act (docs/decisions/0020). With all others further events take back what nothing rests on;
 * the rest stays, and is told. Can be broken off and begun again: each part is taken back in one transaction, the last one first.
 */
export const undoImport = (id: string, options: UndoImportOptions): Promise<UndoResult> =>
  withImport(id, () => undoAll(id, options));

async function undoAll(id: string, options: UndoImportOptions): Promise<UndoResult> {
  const { db: own, onProgress, ...rest } = options;
  const db = new SidelineDatabase(own.name, SCHEMA_VERSIONS, 'relaxed');
  const result: UndoResult = { undone: 0, kept: { count: 0, names: [] } };
  try {
    if ((await db.imports.get(id))?.undoneAt !== undefined) return result; // by another tab, while this one waited
    const keys = await partsOf(id, db);
    const parts = await db.imports.bulkGet(keys);
    const lists = parts.map((part) => part?.events ?? []);
    const context: Context = { ...rest, ours: new Set(lists.flat()) };
    const done = new Set<string>();
    for (const [index, key] of keys.entries()) {
      const events = lists[index] ?? [];
      await inWriteTransaction(db, async (tables) => {
        await undoPart(tables, events, context, result, done);
        if (key === id) await tables.imports.update(id, { events: [], undoneAt: rest.now, kept: result.kept.count });
        else await tables.imports.delete(key);
      });
      onProgress?.(index + 1, keys.length);
    }
    return result;
  } finally {
    db.close();
  }
}

/** Takes back what a part wrote, of each of its clients together with what other parts wrote of it. */
async function undoPart(
  db: Tables,
  ids: readonly string[],
  context: Context,
  result: UndoResult,
  done: Set<string>,
): Promise<void> {
  const events = await rowsOfKeys(db.events, ids); // what was erased since is gone
  const clients = [...new Set(events.map(({ client }) => client))].filter((client) => !done.has(client));
  const drafts = (await db.drafts.toCollection().primaryKeys()).flatMap((key) => key.split(':'));
  const begun = new Set(drafts);
  const removed: AnyEvent[] = [];
  for (const { row, group, all } of await groupsWithEvents(db, clients)) {
    for (const one of group) done.add(one);
    const ours = all.filter((event) => context.ours.has(event.id));
    const isUntouched = !all.some((event) => !context.ours.has(event.id) && event.id > (ours[0]?.id ?? ''));
    if (isUntouched && !group.some((one) => begun.has(one))) {
      removed.push(...ours);
      result.undone += 1;
      continue;
    }
    const isWhole = await takeBackByEvents(db, group, all, context);
    if (isWhole) result.undone += 1;
    else {
      result.kept.count += 1;
      if (result.kept.names.length < TOLD) result.kept.names.push(row?.name ?? '');
    }
  }
  if (removed.length === 0) return;
  const end = await readLogEnd(db);
  await deleteKeys(
    db.events,
    removed.map(({ id }) => id),
  );
  await advanceLogEnd(db, end, []); // moves the revision: whoever remembers rows notices
  await projectClients(db, new Set(removed.map(({ client }) => client)), context);
}

interface GroupWithEvents {
  row: ClientRow | undefined;
  group: readonly string[];
  all: AnyEvent[];
}

/** The groups of these clients, each once, with all their events: read together, for a thousand one by one take their time. */
async function groupsWithEvents(db: Tables, clients: readonly string[]): Promise<GroupWithEvents[]> {
  const own = new Map((await rowsOfKeys(db.clients, clients)).map((row) => [row.id, row]));
  const rows = await Promise.all(clients.map(async (client) => own.get(client) ?? getClient(client, db)));
  const groups = new Map(
    rows.map((row, index) => [row?.id ?? clients[index], { row, group: row?.ids ?? [clients[index] ?? ''] }]),
  );
  const all = await eventsOf(
    [...groups.values()].flatMap(({ group }) => group),
    db,
  );
  const byClient = new Map<string, AnyEvent[]>();
  for (const event of all) {
    const list = byClient.get(event.client);
    if (list) list.push(event);
    else byClient.set(event.client, [event]);
  }
  return [...groups.values()].map((one) => {
    const lists = one.group.map((id) => byClient.get(id) ?? []);
    return { ...one, all: lists.length === 1 ? (lists[0] ?? []) : lists.flat().toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  });
}

/** @returns true if nothing of the import stays with this client */
async function takeBackByEvents(
  db: Tables,
  group: readonly string[],
  all: readonly AnyEvent[],
  context: Context,
): Promise<boolean> {
  const { policy, author, now, ours, reason } = context;
  const { drafts, stays } = takeBack(all, ours, policy, reason);
  const end = await readLogEnd(db);
  const histories = new Histories(db, policy);
  histories.begin(group, all);
  const accepted: AnyEvent[] = [];
  let isWhole = !stays;
  for (const event of stampDrafts(drafts, author, now, end)) {
    if (await histories.add(event)) isWhole = false;
    else accepted.push(event);
  }
  if (accepted.length > 0) await writeEvents(db, accepted, end, { policy, now, histories: histories.all() });
  return isWhole;
}
