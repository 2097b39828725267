import type { AnyEvent } from '@/lib/schema/event';

/** What a receipt counts. */
export interface Counts {
  notes: number;
  /** Yellow cards and proposals of red ones. */
  cards: number;
  /** Everything else that was written: steps, talks, letters, figures, names. */
  others: number;
}

const CARDS: ReadonlySet<string> = new Set(['card.yellow.planned', 'card.red.proposed']);

/** How much of what stands in these events. */
export function countsOf(events: readonly Pick<AnyEvent, 'type'>[]): Counts {
  const notes = events.filter(({ type }) => type === 'note.logged').length;
  const cards = events.filter(({ type }) => CARDS.has(type)).length;
  return { notes, cards, others: events.length - notes - cards };
}
