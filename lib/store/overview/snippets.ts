import { foldClient } from '@/lib/domain/fold';
import { standingNotes } from '@/lib/domain/notes';
import type { ClientState } from '@/lib/domain/state';
import type { Policy } from '@/lib/schema/policy';
import { type Tables, db as ownDatabase } from '../database';
import { loadHistory } from '../load-history';
import { type Snippet, snippetOf } from './snippet';

/** Texts that search looks at (lib/store/search/text-words.ts), the newest first. */
function textsOf(state: ClientState): string[] {
  const notes = standingNotes(state).toSorted((a, b) => b.body.happenedAt - a.body.happenedAt);
  return [...notes.flatMap(({ body }) => [body.what, body.quote ?? '']), ...state.talks.toReversed().map(({ agreed }) => agreed)];
}

/** Where each of these clients' notes have one of its words; read from the events, so ask for what is in sight only. */
export async function snippetsOf(
  wanted: readonly { id: string; words: readonly string[] }[],
  policy: Policy,
  db: Tables = ownDatabase,
): Promise<Record<string, Snippet>> {
  const found = await Promise.all(
    wanted.map(async ({ id, words }) => {
      const events = await loadHistory(id, db);
      const state = events && foldClient(events, policy);
      const snippet = state && snippetOf(textsOf(state), words);
      return snippet ? [[id, snippet] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}
