import { ENTRY_KINDS } from '@/lib/domain/overview/entries';
import type { PartingFigures } from '@/lib/domain/overview/freed';
import { EMPTY_PAST, type Past } from '@/lib/domain/overview/past';

type NoteCells = [at: number, category: string, weight: number, minutes?: number, amount?: number, currency?: string];

/** Lists without names: there is one of these for each client, and all are read at once. `done`: places in ENTRY_KINDS. */
type Cells = [
  notes: NoteCells[],
  times: [at: number, minutes: number][],
  done: [kind: number, at: number][],
  reviews: number[],
  parting: PartingFigures | null,
];

function noteCells({ at, category, weight, minutes, lost }: Past['notes'][number]): NoteCells {
  if (lost) return [at, category, weight, minutes, lost.amount, lost.currency];
  return minutes > 0 ? [at, category, weight, minutes] : [at, category, weight];
}

/** A past as it is stored; '' for an empty one. */
export function pastText({ notes, times, done, reviews, parting }: Past): string {
  if (notes.length + times.length + done.length === 0) return '';
  const cells: Cells = [
    notes.map(noteCells),
    times.map(({ at, minutes }) => [at, minutes]),
    done.map(({ kind, at }) => [ENTRY_KINDS.indexOf(kind), at]),
    reviews,
    parting ?? null,
  ];
  return JSON.stringify(cells);
}

/** The past that a stored text says; `undefined` is that of a client without one. */
export function readPast(text: string | undefined): Past {
  if (!text) return EMPTY_PAST;
  const [notes, times, done, reviews, parting] = JSON.parse(text) as Cells; // written by pastText
  return {
    notes: notes.map(([at, category, weight, minutes = 0, amount, currency = '']) => ({
      at,
      category,
      weight,
      minutes,
      ...(amount !== undefined && { lost: { amount, currency } }),
    })),
    times: times.map(([at, minutes]) => ({ at, minutes })),
    done: done.flatMap(([place, at]) => {
      const kind = ENTRY_KINDS[place];
      return kind ? [{ kind, at }] : [];
    }),
    reviews,
    ...(parting && { parting }),
  };
}
