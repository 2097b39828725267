import { foldClient } from '@/lib/domain/fold';
import type { ClientState } from '@/lib/domain/state';
import type { AnyEvent } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { eventsOf } from '../repositories/events';
import type { Reading } from './read-clients';

/** Clients folded without a pause: some 20 ms of work with ten events each. */
const PIECE = 50;

/** Those of a client's row that its history is found by. */
export interface Known {
  id: string;
  ids: readonly string[];
}

/** Events of the clients of one piece, by client id; clients stand beside each other in the index. */
async function eventsBetween(first: string, last: string, db: SidelineDatabase): Promise<Map<string, AnyEvent[]>> {
  const events = await db.events.where('[client+id]').between([first, ''], [last, '\uffff']).toArray();
  const byClient = new Map<string, AnyEvent[]>();
  for (const event of events) {
    const own = byClient.get(event.client);
    if (own) own.push(event);
    else byClient.set(event.client, [event]);
  }
  return byClient;
}

/**
 * Hands the histories of many clients to `visit`, one after the other. Only a piece is in memory at a time, and the page goes on
 * working between two pieces.
 * @param clients in the order of their ids
 * @throws the signal's reason when it was broken off
 */
export async function readHistories(
  clients: readonly Known[],
  policy: Policy,
  visit: (state: ClientState) => void,
  { onProgress, signal, db = ownDatabase }: Reading = {},
): Promise<void> {
  for (let start = 0; start < clients.length; start += PIECE) {
    const piece = clients.slice(start, start + PIECE);
    const [first, last] = [piece[0]?.id ?? '', piece.at(-1)?.id ?? ''];
    const single = await eventsBetween(first, last, db);
    for (const { id, ids } of piece) {
      const events = ids.length === 1 ? (single.get(id) ?? []) : await eventsOf(ids, db);
      const state = foldClient(events, policy);
      if (state && !state.erased) visit(state);
    }
    signal?.throwIfAborted();
    onProgress?.(Math.min(1, (start + PIECE) / clients.length));
  }
}
