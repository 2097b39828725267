import { standingNotes } from '@/lib/domain/notes';
import type { ClientState, NoteState } from '@/lib/domain/state';

/** Notes of a client that stand (not withdrawn, not moved away), the latest incident first: the order of every list. */
export const notesByIncident = (state: ClientState): NoteState[] =>
  standingNotes(state).toSorted((a, b) => b.body.happenedAt - a.body.happenedAt);
