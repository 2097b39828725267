import type { OverviewBook } from './book';
import type { Entry } from './entry';
import type { AskName, FindInput, OverviewAsks, ShownRow } from './protocol';
import { snippetsOf } from './snippets';
import { type TextQuery, textQuery, wordsInNotes } from './text-match';

type Handlers = {
  [N in AskName]: (input: OverviewAsks[N]['input']) => OverviewAsks[N]['output'] | Promise<OverviewAsks[N]['output']>;
};

/** Where an entry stands; looked for near its old place first, since most changes move it by a few rows. */
function placeOf(entries: readonly Entry[], entry: Entry | undefined, near = 0): number | undefined {
  if (!entry) return undefined;
  const start = Math.max(0, near - 50);
  const at = entries.indexOf(entry, start);
  const found = at >= 0 ? at : entries.indexOf(entry);
  return found < 0 ? undefined : found;
}

/** Answers what the page asks, from the book. Only the latest answer is kept: the page shows one. */
export function overviewDesk(book: OverviewBook): Handlers {
  let answer = 0;
  let entries: readonly Entry[] = [];
  let words: TextQuery | null = null;
  const shown = (from: number, to: number): ShownRow[] =>
    entries.slice(from, to).map((entry) => ({ row: entry.row, inNotes: words ? wordsInNotes(words, entry) : [] }));

  function find({ query, from, to, anchor, active }: FindInput) {
    entries = book.find(query);
    words = textQuery(query.search);
    answer++;
    const anchorAt = anchor && placeOf(entries, book.entry(anchor.id), anchor.at);
    const activeAt = active === undefined ? undefined : placeOf(entries, book.entry(active), from);
    const start = Math.max(0, from + (anchor && anchorAt !== undefined ? anchorAt - anchor.at : 0));
    return { answer, count: entries.length, from: start, rows: shown(start, start + to - from), anchorAt, activeAt };
  }

  return {
    find,
    rows: (wanted) => (wanted.answer === answer ? shown(wanted.from, wanted.to) : null),
    ids: ({ from, to }) => entries.slice(from, to).map(({ row }) => row.id),
    rowsOf: (ids) => ids.flatMap((id) => book.entry(id)?.row ?? []),
    facets: () => book.facets(),
    snippets: ({ wanted, policy }) => snippetsOf(wanted, policy),
  };
}
