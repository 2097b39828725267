import type { AnyEvent } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import type { Tables } from '../database';
import { eventsOf } from '../repositories/events';
import type { Candidate } from './candidate';
import { checkHistory } from './check-history';
import { type Party, partiesOf } from './parties';
import type { RefusedEvent } from './problem';

/** Code that is ours, all others of `checkHistory` are the gates'. */
const CONTRADICTS = 'contradicts-stored';
const PIECE = 500;

export interface Judged {
  /** What may be written, by clients that hang together. */
  parties: Party[];
  refused: RefusedEvent[];
}

/** Parties with what is stored of them, read some hundred at a time. */
async function* withStored(db: Tables, parties: readonly Party[]): AsyncGenerator<{ party: Party; stored: AnyEvent[] }> {
  for (let start = 0; start < parties.length; start += PIECE) {
    const piece = parties.slice(start, start + PIECE);
    const stored = await Promise.all(piece.map(async ({ ids, known }) => (known ? eventsOf(ids, db) : [])));
    for (const [index, party] of piece.entries()) yield { party, stored: stored[index] ?? [] };
  }
}

/**
 * Passes each event through the gates, on the history it would become part of.
 * @param onParty called after each party with the number of its events
 */
export async function judge(
  db: Tables,
  fresh: readonly Candidate[],
  policy: Policy,
  onParty?: (events: number) => Promise<void>,
): Promise<Judged> {
  const judged: Judged = { parties: [], refused: [] };
  for await (const { party, stored } of withStored(db, await partiesOf(db, fresh))) {
    const refused = checkHistory(
      stored,
      party.incoming.map(({ event }) => event),
      policy,
    );
    for (const { index, event } of party.incoming) {
      const refusal = refused.get(event);
      if (refusal) judged.refused.push({ index, id: event.id, gate: refusal.code !== CONTRADICTS, ...refusal });
    }
    const incoming = refused.size > 0 ? party.incoming.filter(({ event }) => !refused.has(event)) : party.incoming;
    if (incoming.length > 0) judged.parties.push({ ...party, incoming });
    await onParty?.(party.incoming.length);
  }
  return judged;
}
