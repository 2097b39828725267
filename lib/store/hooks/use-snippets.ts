import { useEffect, useState } from 'react';
import { overviewClient } from '../overview/overview-client';
import type { ShownRow } from '../overview/protocol';
import type { Snippet } from '../overview/snippet';
import { usePolicy } from './use-policy';

export type { Snippet };

const NONE: Readonly<Record<string, Snippet>> = {};

/** For rows in sight that were found by their notes: the words around the match, by client id. Read as they come into sight. */
export function useSnippets(rows: readonly ShownRow[]): Readonly<Record<string, Snippet>> {
  const policy = usePolicy();
  const [snippets, setSnippets] = useState(NONE);
  const key = JSON.stringify(rows.flatMap(({ row, inNotes }) => (inNotes.length > 0 ? [{ id: row.id, words: inNotes }] : [])));
  useEffect(() => {
    const wanted = JSON.parse(key) as { id: string; words: string[] }[];
    if (!policy || wanted.length === 0) return undefined;
    let isLate = false;
    void overviewClient()
      .ask('snippets', { wanted, policy })
      .then((found) => isLate || setSnippets(found));
    return () => {
      isLate = true;
    };
  }, [key, policy]);
  return snippets;
}
