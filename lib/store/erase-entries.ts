import { parseEvent } from '@/lib/domain/parse-event';
import type { AnyEvent } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { getExisting } from './backup/get-existing';
import type { Tables } from './database';
import { deleteDraftsAbout } from './drafts-about';
import { getClient } from './repositories/clients';
import { eventsOf } from './repositories/events';
import { deleteSnoozesAbout } from './repositories/snoozes';
import { offeredChains } from './retention/offered-chains';
import { entryStone } from './tombstones';

/**
 * Deletes entries whose time had come (domain 8), and leaves a tombstone over each, so that no old backup brings them back. An
 * erasing event may come from a file, and a file proves nothing: what is stored here goes only if it had passed the limit of the
 * policy in force here when the event was written. Call inside a read-write transaction over all tables, after the erasing events
 * were added; the rows of their clients must be projected anew.
 */
export async function eraseEntries(db: Tables, erasing: readonly AnyEvent[], policy: Policy): Promise<void> {
  for (const event of erasing) {
    const parsed = parseEvent(event);
    if (parsed?.type !== 'entries.erased') continue;
    const asked = parsed.body.events;
    const stored = new Set((await getExisting(db.events, asked)).map(({ id }) => id));
    const ids = (await getClient(event.client, db))?.ids ?? [event.client];
    const offered = offeredChains(await eventsOf(ids, db), policy, event.at);
    const passed = new Set(offered.flatMap((chain) => chain.events.map(({ id }) => id)));
    const gone = asked.filter((id) => !stored.has(id) || passed.has(id));
    await db.tombstones.bulkPut(gone.map((id) => ({ id: entryStone(id), at: event.at })));
    await db.events.bulkDelete(gone);
    await deleteDraftsAbout(db, new Set(gone), []);
    await deleteSnoozesAbout(db, new Set(gone));
  }
}
