import { createContext, useContext, useState } from 'react';
import type { FieldId } from '@/lib/playbook/fields';
import type { PlaybookProblem } from '@/lib/playbook/playbook-problems';
import type { Playbook } from '@/lib/schema/playbook';

interface Editing {
  problems: readonly PlaybookProblem[];
  /** Fields that the built-in script speaks of: offered first. */
  first: readonly FieldId[];
  /** The lines a reaction can lead to, each with its first words. */
  lines: readonly { id: string; text: string }[];
}

/** What every text field of the editor needs to know of the whole playbook. */
export const EditingContext = createContext<Editing>({ problems: [], first: [], lines: [] });
/** What the parts of the editor share; outside of the editor, nothing is wrong and nothing offered. */
export const useEditing = (): Editing => useContext(EditingContext);

const SNIPPET = 40;

/** The context's value; stays the same object while it says the same, so that a keystroke draws only what it changes. */
export function useEditingValue({ blocks }: Playbook, problems: readonly PlaybookProblem[], first: readonly FieldId[]): Editing {
  const lines = blocks.map(({ id, text }) => ({ id, text: text.length > SNIPPET ? `${text.slice(0, SNIPPET)}…` : text }));
  const next = { problems, first, lines };
  const [kept, setKept] = useState<Editing>(next);
  if (JSON.stringify(kept) === JSON.stringify(next)) return kept;
  setKept(next); // React's own pattern for state that follows a value
  return next;
}
