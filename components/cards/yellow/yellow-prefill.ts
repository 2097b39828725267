import { countingNotes } from '@/lib/domain/notes';
import type { ClientState, PointsSum } from '@/lib/domain/state';

/** Sentences of a card by category, in the language of the client. */
export interface CardWords {
  boundary: (category: string) => string;
  mustChange: (category: string) => string;
  /** B-charter: the clause of the agreement that a note cites. */
  cited: (clause: string) => string;
  /** @param key which of the consequences, see `cards.otherwise` */
  otherwise: (key: 'parting' | 'noParting' | 'last' | 'lastNoParting') => string;
}

export interface YellowPrefill {
  notes: string[];
  boundary: string;
  mustChange: string;
  otherwise: string;
}

/** More than two boundaries in one talk are none. */
const MOST_CATEGORIES = 2;

export interface YellowPrefillInput {
  state: ClientState;
  points: PointsSum;
  now: number;
  /** Refs to rest on instead of all counting notes, e.g. those of a suggestion. */
  chosen?: readonly string[] | undefined;
  lastWarning: boolean;
  /** B-legal-early: whether the consequence may speak of parting. */
  mayNameParting: boolean;
  words: CardWords;
}

/** B-yellow: the whole card from the notes, so that two clicks suffice. The weightiest categories speak. */
export function yellowPrefill({
  state,
  points,
  now,
  chosen,
  lastWarning,
  mayNameParting,
  words,
}: YellowPrefillInput): YellowPrefill {
  const counting = countingNotes(state, now).map(({ ref }) => ref);
  const notes = chosen && chosen.length > 0 ? [...chosen] : counting;
  const weight = new Map<string, number>();
  for (const { ref, body } of state.notes) {
    if (!notes.includes(ref)) continue;
    const value = points.terms.find((term) => term.ref === ref)?.value ?? 0;
    weight.set(body.category, (weight.get(body.category) ?? 0) + value);
  }
  const categories = [...weight]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_CATEGORIES)
    .map(([category]) => category);
  const clauses = [...new Set(state.notes.flatMap(({ ref, body }) => (notes.includes(ref) && body.clause) || []))].slice(
    0,
    MOST_CATEGORIES,
  ); // B-charter
  const consequence = lastWarning ? (['last', 'lastNoParting'] as const) : (['parting', 'noParting'] as const);
  return {
    notes,
    boundary: [...categories.map(words.boundary), ...clauses.map(words.cited)].join('; '),
    mustChange: categories.map(words.mustChange).join('; '),
    otherwise: words.otherwise(consequence[mayNameParting ? 0 : 1]),
  };
}
