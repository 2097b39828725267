import { standingNotes } from '@/lib/domain/notes';
import type { ClientState } from '@/lib/domain/state';
import { queryWords } from './words';

/** Everything that stands noted of a client as ` word word`, each word once: notes, quotes, talks (lib/store/rows.ts). */
export function textWords(state: ClientState): string {
  const texts = [
    ...standingNotes(state).flatMap(({ body }) => [body.what, body.quote ?? '']),
    ...state.talks.map(({ agreed }) => agreed),
  ];
  return [...new Set(texts.flatMap(queryWords))].map((word) => ` ${word}`).join('');
}
