import type { overviewClient } from './overview-client';
import type { FindAnswer, ShownRow } from './protocol';
import type { OverviewQuery } from './query';

/** Rows fetched at a time while scrolling. */
const BLOCK = 100;
/** Nothing shown changes faster, and rows that did not change need not be drawn again. */
const MINUTE = 60_000;
/** Rows asked for with a question, before anybody has said how many are in sight. */
const AT_FIRST = 60;

/** What is asked; the reader knows the time. */
export type Question = Omit<OverviewQuery, 'now'>;

/** The latest answer as far as it was fetched. A new object whenever something of it changed. */
export interface Answered {
  question: Question;
  /** Instant (ms) for which it holds. */
  now: number;
  /** Number of the answer; a new one for a change in the data too. */
  answer: number;
  count: number;
  rowAt: (index: number) => ShownRow | undefined;
  /** By how many rows that what was in sight has moved, since the data changed and not the question. */
  moved: number;
  activeAt: number | undefined;
}

interface InSight {
  from: number;
  to: number;
  /** First row in sight, if the list was scrolled at all. */
  anchor?: { id: string; at: number } | undefined;
  active?: string | undefined;
}

/**
 * Asks the worker and keeps its answer. One question at a time is on its way: of those that come meanwhile the latest is asked,
 * and no answer to an older one is shown.
 */
export class AnswerReader {
  private readonly readers = new Set<() => void>();
  private asked: Question | undefined;
  private wanted: Question | undefined;
  private sight: InSight = { from: 0, to: AT_FIRST };
  private rows = new Map<number, ShownRow>();
  private blocks = new Set<number>();
  private isBusy = false;
  private isStale = false;
  private current: Answered | undefined;

  constructor(private readonly client: ReturnType<typeof overviewClient>) {}

  readonly answered = (): Answered | undefined => this.current;
  readonly subscribe = (onChange: () => void): (() => void) => {
    this.readers.add(onChange);
    return () => this.readers.delete(onChange);
  };

  /** @param question the same object as before asks again: the data has changed */
  ask(question: Question): void {
    this.wanted = question;
    if (this.isBusy) this.isStale = true;
    else void this.find(question);
  }

  /** Says which rows are in sight; those not there yet are fetched. */
  see(sight: InSight): void {
    this.sight = sight;
    const { current } = this;
    if (!current) return;
    for (let start = Math.floor(sight.from / BLOCK) * BLOCK; start < Math.min(sight.to, current.count); start += BLOCK) {
      if (!this.blocks.has(start) && this.isMissing(start, current.count)) void this.load(current.answer, start);
    }
  }

  private isMissing(start: number, count: number): boolean {
    for (let at = start; at < Math.min(start + BLOCK, count); at++) if (!this.rows.has(at)) return true;
    return false;
  }

  private async find(question: Question): Promise<void> {
    this.isBusy = true;
    this.isStale = false;
    const isSame = question === this.asked;
    this.asked = question;
    const now = Math.floor(Date.now() / MINUTE) * MINUTE;
    const { from, to, anchor, active } = isSame ? this.sight : { from: 0, to: AT_FIRST, active: this.sight.active };
    try {
      const found = await this.client.ask('find', { query: { ...question, now }, from, to, anchor, active });
      this.take(question, found, now, isSame && anchor && found.anchorAt !== undefined ? found.anchorAt - anchor.at : 0);
    } finally {
      this.isBusy = false;
    }
    if (this.isStale && this.wanted) void this.find(this.wanted);
  }

  private take(question: Question, found: FindAnswer, now: number, moved: number): void {
    const before = new Map([...this.rows.values()].map((shown) => [shown.row.id, shown]));
    const same = (shown: ShownRow): ShownRow => {
      const old = before.get(shown.row.id);
      return old && JSON.stringify(old) === JSON.stringify(shown) ? old : shown;
    };
    this.rows = new Map(found.rows.map((shown, at) => [found.from + at, same(shown)]));
    this.blocks = new Set();
    const { rows } = this;
    const { answer, count, activeAt } = found;
    this.tell({ question, now, answer, count, moved, activeAt, rowAt: (index) => rows.get(index) });
  }

  private async load(answer: number, start: number): Promise<void> {
    this.blocks.add(start);
    const rows = await this.client.ask('rows', { answer, from: start, to: start + BLOCK });
    const { current } = this;
    if (!rows || current?.answer !== answer) return; // a later answer has its own rows
    for (const [at, row] of rows.entries()) this.rows.set(start + at, row);
    this.tell({ ...current, moved: 0 });
  }

  private tell(answered: Answered): void {
    this.current = answered;
    for (const reader of this.readers) reader();
  }
}
