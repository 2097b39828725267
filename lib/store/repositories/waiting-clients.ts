import { foldClient } from '@/lib/domain/fold';
import { type Waiting, waitingFor } from '@/lib/domain/waiting';
import type { Policy } from '@/lib/schema/policy';
import { type Tables, db as ownDatabase } from '../database';
import { eventsOf } from './events';

export interface WaitingItem extends Waiting {
  /** Id of the client's group. */
  client: string;
  name: string;
}

/** All that waits for an answer, of all clients, the longest wait first; at most `limit` clients are looked at. */
export async function waitingItems(policy: Policy, now: number, limit: number, db: Tables = ownDatabase): Promise<WaitingItem[]> {
  const rows = await db.clients.where('waitingSince').above(0).limit(limit).toArray();
  const lists = await Promise.all(
    rows.map(async ({ id, ids, name }) => {
      const state = foldClient(await eventsOf(ids, db), policy);
      return (state ? waitingFor(state, now) : []).map((item): WaitingItem => ({ ...item, client: id, name }));
    }),
  );
  return lists.flat().toSorted((a, b) => a.since - b.since);
}
