import { ENTRY_KINDS, type Entry, type EntryKind } from './entries';
import { type Past, pastBurden, pastMinutes } from './past';

interface Bounds {
  from: number;
  to: number;
}

/** What one month was, over all clients. Counted by when it happened, whenever it was logged. */
export interface MonthFigures {
  /** Category id → notes. */
  notes: Record<string, number>;
  done: Record<EntryKind, number>;
  minutes: number;
  /** Currency → amount noted as lost. */
  lost: Record<string, number>;
  /** A-freed: minutes a month, of the partings that ended in this month. */
  freed: number;
}

/** One line of a list of the report. */
export interface MonthEntry extends Entry {
  id: string;
  name: string;
}

export interface HeavyClient {
  id: string;
  name: string;
  /** At the end of the month, or now if it is not over. */
  burden: number;
  notes: number;
  minutes: number;
}

/** Figures of a month in which nothing happened. */
export const emptyFigures = (): MonthFigures => ({
  notes: {},
  done: Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, 0])) as Record<EntryKind, number>,
  minutes: 0,
  lost: {},
  freed: 0,
});

const within = (at: number, { from, to }: Bounds): boolean => at >= from && at <= to;

/** What happened with one client in a month. */
export const monthEntries = ({ done }: Past, month: Bounds, now: number): Entry[] =>
  done.filter(({ at }) => at <= now && within(at, month));

/** Adds one client to the figures of a month. */
export function addToFigures(figures: MonthFigures, past: Past, month: Bounds, now: number): void {
  const until = { from: month.from, to: Math.min(month.to, now) };
  for (const { at, category, lost } of past.notes) {
    if (!within(at, until)) continue;
    figures.notes[category] = (figures.notes[category] ?? 0) + 1;
    if (lost) figures.lost[lost.currency] = (figures.lost[lost.currency] ?? 0) + lost.amount;
  }
  for (const { kind } of monthEntries(past, month, now)) figures.done[kind] += 1;
  figures.minutes += pastMinutes(past, until.from, until.to);
  if (past.parting && within(past.parting.at, until)) figures.freed += past.parting.minutesAMonth;
}

/** D-pareto: how heavy a client was at the end of a month (now, if it is not over), and what of it came in that month. */
export function heavyFigures(past: Past, halfLifeDays: number, month: Bounds, now: number): Omit<HeavyClient, 'id' | 'name'> {
  const to = Math.min(month.to, now);
  return {
    burden: pastBurden(past, halfLifeDays, to),
    notes: past.notes.filter(({ at }) => within(at, { from: month.from, to })).length,
    minutes: pastMinutes(past, month.from, to),
  };
}

/** K-lift: when a review of this client was, or is, due in a month. */
export const reviewsIn = ({ reviews }: Past, month: Bounds): number[] => reviews.filter((at) => within(at, month));
