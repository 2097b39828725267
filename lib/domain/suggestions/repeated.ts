import type { NoteState } from '../state';
import type { SuggestContext } from './context';

/** Recent counting notes by category, where there are enough of one (S-talk, S-yellow: three within 60 days). */
export function repeatedCategories({ recent, policy }: SuggestContext): { category: string; notes: NoteState[] }[] {
  const byCategory = new Map<string, NoteState[]>();
  for (const note of recent) byCategory.set(note.body.category, [...(byCategory.get(note.body.category) ?? []), note]);
  return [...byCategory]
    .map(([category, notes]) => ({ category, notes }))
    .filter(({ notes }) => notes.length >= policy.repeatNotes);
}
