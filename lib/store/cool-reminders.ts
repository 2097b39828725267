import { z } from 'zod';
import { foldClient } from '@/lib/domain/fold';
import type { ProjectContext } from './client-row';
import type { SidelineDatabase } from './database';
import type { ClientReminder } from './client-reminder';
import { getClient } from './repositories/clients';
import { eventsOf } from './repositories/events';

/** Keys of what was answered before a hard talk (useReady in components/cards); the rest of the key is the card, or the talk and the client. */
const READY_DRAFT = 'ready:';
const notCalm = z.object({ client: z.string(), calm: z.literal(false), coolUntil: z.number() });

/**
 * B-cool before a talk that has no case: not calm, so wait until then. The answer is no part of the record, so the draft itself is what
 * is reminded of; it lasts over a restart and goes when the talk is written down.
 * @returns also those to come
 */
export async function coolReminders(
  { policy }: Pick<ProjectContext, 'policy'>,
  db: SidelineDatabase,
): Promise<Omit<ClientReminder, 'dueAt'>[]> {
  const drafts = await db.drafts.where('key').startsWith(READY_DRAFT).toArray();
  const found = await Promise.all(
    drafts.map(async ({ key, value }) => {
      const answer = notCalm.safeParse(value);
      if (!answer.success) return [];
      const { client, coolUntil } = answer.data;
      const row = await getClient(client, db);
      const state = row && foldClient(await eventsOf(row.ids, db), policy);
      if (!row || !state || state.erased) return [];
      const ref = key.slice(READY_DRAFT.length);
      const card = state.yellows.find((one) => one.ref === ref);
      if (card?.delivered ?? card?.withdrawn ?? card?.lifted ?? card?.escalatedBy) return []; // there is no such talk any more
      return [{ kind: 'cool-off', at: coolUntil, ref, isCase: false, client: row.id, name: row.name } as const];
    }),
  );
  return found.flat();
}
