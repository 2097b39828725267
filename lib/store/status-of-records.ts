import { foldClient } from '@/lib/domain/fold';
import type { Policy } from '@/lib/schema/policy';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { settingsItem } from '@/lib/settings/settings';
import { clientRow } from './client-row';
import { type Tables, db as ownDatabase } from './database';
import { eventsOf } from './repositories/events';
import type { RowMemory } from './row-memory';
import type { ClientRow } from './rows';

/** What is known of one record of a CRM. */
export interface RecordStatus {
  key: string;
  /** The client whose record it is; absent while nothing was written about it. */
  client?: ClientRow;
  /** Companies that the record belongs to; their cards are shown on it, marked as theirs. */
  companies: ClientRow[];
}

export interface LookUpOptions {
  /** Needed for rows that are due only; read from the settings if absent. */
  policy?: Policy;
  db?: Tables;
  /** Rows read lately. Not for live queries: what is remembered is not observed. */
  memory?: RowMemory;
}

const isDue = (row: ClientRow, now: number): boolean => row.nextChangeAt !== undefined && row.nextChangeAt <= now;

/**
 * Statuses of records, in the order of `keys`, for the instant `now` (ms). Two bulk reads and nothing derived, except for a
 * row whose status changed by time alone since it was computed. Writes nothing; `refreshDueRows` does.
 */
export async function statusOfRecords(
  keys: readonly string[],
  now: number,
  options: LookUpOptions = {},
): Promise<RecordStatus[]> {
  const { db = ownDatabase, memory } = options;
  await memory?.check(db);
  const records = await (memory ? memory.records(keys, db) : db.records.bulkGet([...keys]));
  const ids = [...new Set(records.flatMap((row) => [...(row?.client ? [row.client] : []), ...(row?.companies ?? [])]))];
  const isOld = (row: ClientRow) => isDue(row, now);
  const rows = (await (memory ? memory.clients(ids, db, isOld) : db.clients.bulkGet(ids))).filter((row) => row !== undefined);

  const due = rows.filter(isOld);
  const policy = due.length > 0 ? (options.policy ?? effectivePolicy(await settingsItem.getValue())) : undefined;
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (policy) for (const row of due) byId.set(row.id, await rowAt(row, policy, now, db));

  return keys.map((key, index) => {
    const record = records[index];
    const client = byId.get(record?.client ?? '');
    return { key, ...(client ? { client } : {}), companies: (record?.companies ?? []).flatMap((id) => byId.get(id) ?? []) };
  });
}

async function rowAt(row: ClientRow, policy: Policy, now: number, db: Tables): Promise<ClientRow> {
  const state = foldClient(await eventsOf(row.ids, db), policy);
  return state ? clientRow(state, row.ids, { policy, now }) : row;
}
