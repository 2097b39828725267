import { effectivePolicy } from '@/lib/settings/effective-policy';
import type { Settings } from '@/lib/settings/settings';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { deleteDraftsAbout } from '../drafts-about';
import { advanceLogEnd, readLogEnd } from '../log-end';
import { projectClients } from '../project';
import { inWriteTransaction } from '../write-transaction';
import { sampleClients } from './sample-clients';

export interface RemoveSampleOptions {
  settings: Pick<Settings, 'policy'>;
  /** Milliseconds since 1970. */
  now: number;
  db?: SidelineDatabase;
}

/**
 * Removes the made-up clients with all that was written about them, also by the user, and leaves no tombstone: they never were anybody.
 * One that was joined with somebody real stays.
 * @returns names of those that stay, and ids of those that are gone
 */
export function removeSample({
  settings,
  now,
  db = ownDatabase,
}: RemoveSampleOptions): Promise<{ kept: string[]; removed: string[] }> {
  return inWriteTransaction(db, async (tables) => {
    const end = await readLogEnd(tables);
    const { ids, events, tied } = await sampleClients(tables);
    const clients = new Set(ids);
    const eventIds = new Set(events.map(({ id }) => id));
    await tables.events.bulkDelete([...eventIds]);
    await tables.commands.filter(({ client }) => clients.has(client)).delete();
    await tables.snoozes.filter(({ key }) => key.split(/[ :]/).some((part) => eventIds.has(part))).delete();
    await deleteDraftsAbout(tables, new Set([...ids, ...eventIds]), []);
    await projectClients(tables, ids, { policy: effectivePolicy(settings), now });
    await advanceLogEnd(tables, end, []); // an import that is being read judges again
    return { kept: tied, removed: ids };
  });
}
