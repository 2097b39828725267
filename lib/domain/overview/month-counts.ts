import type { Past } from './past';

/** Cards told or decided in one month. */
export interface MonthCards {
  /** Yellow cards, by the talk in which the client was told (B-yellow: an untold one warns nobody). */
  yellow: number;
  /** Partings, by their approval. */
  red: number;
}

/** Counts over many clients, month by month, by when things happened. */
export class MonthCounts {
  readonly cards: MonthCards[];
  /** Category id → notes, over all the months. */
  readonly notes = new Map<string, number>();
  readonly #months: readonly { from: number; to: number }[];
  readonly #now: number;

  /**
   * @param months bounds (ms) without gaps, oldest first
   * @param now instant in ms; what lies later has not happened
   */
  constructor(months: readonly { from: number; to: number }[], now: number) {
    this.#months = months;
    this.#now = now;
    this.cards = months.map(() => ({ yellow: 0, red: 0 }));
  }

  add({ done, notes }: Past): void {
    for (const { kind, at } of done) {
      if (at > this.#now) continue;
      const cards = this.cards[this.#place(at)];
      if (cards && kind === 'yellow-told') cards.yellow += 1;
      if (cards && kind === 'red-approved') cards.red += 1;
    }
    for (const { at, category } of notes) {
      if (at > this.#now || this.#place(at) < 0) continue;
      this.notes.set(category, (this.notes.get(category) ?? 0) + 1);
    }
  }

  #place(at: number): number {
    return this.#months.findIndex(({ from, to }) => at >= from && at <= to);
  }
}
