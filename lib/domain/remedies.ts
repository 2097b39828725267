import { REMEDIES, type RemedyId } from '@/lib/schema/remedy';
import { standingNotes } from './notes';
import type { ClientState } from './state';

/** B-fast: after the abuse of a person no colleague is sent in next. */
export const mayReassign = (state: ClientState): boolean =>
  !standingNotes(state).some(
    (note) => note.body.category === 'abuse' && note.body.severity === 3 && note.body.ownPart !== 'mostly',
  );

/** The remedies that are offered for a client (domain section 4). */
export const offeredRemedies = (state: ClientState): RemedyId[] =>
  REMEDIES.filter((remedy) => remedy !== 'B-reassign' || mayReassign(state));
