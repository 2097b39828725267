import { useLayoutEffect, useRef, useState } from 'react';
import { useDraft } from '@/lib/store/hooks/use-draft';

export interface NoteLine {
  /** What is typed and not yet entered; it survives a closed panel, and every window of the call shows it. */
  text: string;
  change: (text: string) => void;
  /** Writes what stands in the line, if anything. @returns false if it was refused; then it stands in the line again */
  enter: () => Promise<boolean>;
}

/**
 * The line for notes of one call (A-call). The stored draft is what counts, so that two windows agree and the end of the call finds
 * what was typed anywhere; this window runs ahead of it by what it has not yet seen stored.
 * @param ref of the red card
 * @param write @returns whether it was written
 */
export function useNoteLine(ref: string, write: (text: string) => Promise<boolean>): NoteLine {
  const draft = useDraft<string>(`call-note:${ref}`);
  const stored = draft.value ?? '';
  const [ahead, setAhead] = useState<readonly string[]>([]);
  const [lastStored, setLastStored] = useState(stored);
  if (stored !== lastStored) {
    setLastStored(stored);
    const seen = ahead.indexOf(stored); // not ours: another window wrote, and it shows here too
    setAhead(seen === -1 ? [] : ahead.slice(seen + 1));
  }
  const text = ahead.at(-1) ?? stored;
  /** What stands in the line now: a second Enter, or an answer, may come before React renders the first. */
  const line = useRef(text);
  useLayoutEffect(() => {
    line.current = text;
  }, [text]);

  function show(next: string) {
    line.current = next;
    setAhead((before) => [...before, next]);
  }
  function change(next: string) {
    show(next);
    void draft.save(next);
  }

  return {
    text,
    change,
    enter: async () => {
      const note = line.current.trim();
      if (note === '') return true;
      show(''); // free for the next at once; the draft waits for the answer, lest a closed panel lose it
      const isWritten = await write(note);
      if (!isWritten) change(line.current === '' ? note : `${note} ${line.current}`);
      else if (line.current === '') await draft.discard();
      return isWritten;
    },
  };
}
