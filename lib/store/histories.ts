import { emptyState, foldClient } from '@/lib/domain/fold';
import { applyEvent } from '@/lib/domain/apply-event';
import { refuseEvent } from '@/lib/domain/gates/refuse-event';
import type { ClientState, Refusal } from '@/lib/domain/state';
import type { AnyEvent } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import type { Tables } from './database';
import { refuseMentions } from './refuse-mentions';
import { getClient } from './repositories/clients';
import { eventsOf } from './repositories/events';
import { clientStone, erasedAmong } from './tombstones';

/** One group of clients: all its ids, and what its events say so far. */
export interface History {
  ids: readonly string[];
  state: ClientState;
}

/**
 * The clients that one command touches, each loaded once, moving on as its events pass the gates. Lives within one
 * transaction.
 */
export class Histories {
  readonly #histories = new Map<string, History>();
  readonly #db: Tables;
  readonly #policy: Policy;

  constructor(db: Tables, policy: Policy) {
    this.#db = db;
    this.#policy = policy;
  }

  /** Takes in a group, `ids` and `events` being all of it; no events: a client that is about to get its first. */
  begin(ids: readonly string[], events: readonly AnyEvent[]): void {
    this.#keep({ ids, state: foldClient(events, this.#policy) ?? emptyState(ids[0] ?? '') });
  }

  /** Judges `event` on what stands so far and, if it may be added, moves on past it. */
  async add(event: AnyEvent): Promise<Refusal | null> {
    const history = this.#histories.get(event.client) ?? (await this.#loadOther(event.client));
    if ('code' in history) return history;
    const { ids, state } = history;
    // Every id of a merged client is erased at once; the first of these events is the one to be judged.
    const judged = event.type === 'client.erased' && state.erased ? null : refuseEvent(state, event, this.#policy);
    const refusal = judged ?? (await refuseMentions(this.#db, event));
    if (!refusal) this.#keep({ ids, state: applyEvent(state, event, this.#policy) });
    return refusal;
  }

  stateOf(client: string): ClientState | null {
    return this.#histories.get(client)?.state ?? null;
  }

  /** All groups touched, each once. */
  all(): History[] {
    return [...new Set(this.#histories.values())];
  }

  #keep(history: History): void {
    for (const id of history.ids) this.#histories.set(id, history);
  }

  /** The other client of a command, e.g. the one a note is moved to: it must exist. */
  async #loadOther(client: string): Promise<History | Refusal> {
    const row = await getClient(client, this.#db);
    if (row) this.begin(row.ids, await eventsOf(row.ids, this.#db));
    const history = this.#histories.get(client);
    if (history) return history;
    const erased = await erasedAmong(this.#db, [clientStone(client)]);
    return { code: erased.size > 0 ? 'erased' : 'unknown-client' };
  }
}
