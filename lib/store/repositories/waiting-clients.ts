import { foldClient } from '@/lib/domain/fold';
import { type Waiting, waitingFor } from '@/lib/domain/waiting';
import type { Policy } from '@/lib/schema/policy';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { historiesOf } from './events';

export interface WaitingItem extends Waiting {
  /** Id of the client's group. */
  client: string;
  name: string;
}

/** All that waits for an answer, of all clients, the longest wait first; at most `limit` clients are looked at. */
export async function waitingItems(
  policy: Policy,
  now: number,
  limit: number,
  db: SidelineDatabase = ownDatabase,
): Promise<WaitingItem[]> {
  const rows = await db.clients.where('waitingSince').above(0).limit(limit).toArray();
  const histories = await historiesOf(rows, db);
  const lists = rows.map(({ id, name }, index) => {
    const state = foldClient(histories[index] ?? [], policy);
    return (state ? waitingFor(state, now) : []).map((item): WaitingItem => ({ ...item, client: id, name }));
  });
  return lists.flat().toSorted((a, b) => a.since - b.since);
}
