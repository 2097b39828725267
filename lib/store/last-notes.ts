import { foldClient } from '@/lib/domain/fold';
import { standingNotes } from '@/lib/domain/notes';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { settingsItem } from '@/lib/settings/settings';
import { type Tables, db as ownDatabase } from './database';
import { eventsOf } from './repositories/events';
import type { ClientRow } from './rows';

/** Wording of each client's last note, by the client's id. */
export type LastNotes = ReadonlyMap<string, string>;

/**
 * Words of the last note that stands, of every client that has one. Read from the events, since rows hold no text: for
 * those who asked for it only.
 */
export async function lastNotesOf(rows: readonly ClientRow[], db: Tables = ownDatabase): Promise<LastNotes> {
  const policy = effectivePolicy(await settingsItem.getValue());
  const texts = new Map<string, string>();
  await Promise.all(
    rows
      .filter(({ noteCount }) => noteCount > 0)
      .map(async ({ id, ids }) => {
        const state = foldClient(await eventsOf(ids, db), policy);
        const [last] = state ? standingNotes(state).toSorted((a, b) => b.body.happenedAt - a.body.happenedAt || b.at - a.at) : [];
        if (last) texts.set(id, last.body.what);
      }),
  );
  return texts;
}
