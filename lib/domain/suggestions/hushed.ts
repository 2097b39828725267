import { standingNotes } from '../notes';
import type { ClientState, SuggestionRule } from '../state';

/** Ids sort by time; a ref is `author:id`. */
const idOf = (ref: string): string => ref.slice(ref.indexOf(':') + 1);

/**
 * "Not now" hushes a suggestion until a new note. A manager's "no" to a red card does the same to the suggestions of one.
 */
export function isHushed(state: ClientState, rule: SuggestionRule): boolean {
  const asksForRed = rule === 'S-red' || rule === 'A3-red' || rule === 'D-second-opinion';
  const answers = [state.hushed[rule], ...(asksForRed ? state.reds.map((red) => red.declined) : [])];
  const last = answers
    .flatMap((stamp) => (stamp ? idOf(stamp.ref) : []))
    .toSorted()
    .at(-1);
  return last !== undefined && !standingNotes(state).some((note) => idOf(note.ref) > last);
}
