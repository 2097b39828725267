import type { Policy } from '@/lib/schema/policy';
import { standingNotes } from '../notes';
import type { ClientState } from '../state';
import { burdenNow } from './burden';
import { ENTRY_KINDS, type Entry, type EntryKind, entriesOf } from './entries';
import { partingOf } from './freed';
import { minutesBetween } from './minutes-between';

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
  /** A-freed: minutes a month, of the partings approved in this month. */
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

export const emptyFigures = (): MonthFigures => ({
  notes: {},
  done: Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, 0])) as Record<EntryKind, number>,
  minutes: 0,
  lost: {},
  freed: 0,
});

const within = (at: number, { from, to }: Bounds): boolean => at >= from && at <= to;

/** What happened with one client in a month, in order. */
export const monthEntries = (state: ClientState, month: Bounds, now: number): MonthEntry[] =>
  entriesOf(state, now)
    .filter(({ at }) => within(at, month))
    .map((entry) => ({ ...entry, id: state.id, name: state.name }));

/** Adds one client to the figures of a month. */
export function addToFigures(figures: MonthFigures, state: ClientState, policy: Policy, month: Bounds, now: number): void {
  const until = { from: month.from, to: Math.min(month.to, now) };
  for (const { body } of standingNotes(state)) {
    if (!within(body.happenedAt, until)) continue;
    figures.notes[body.category] = (figures.notes[body.category] ?? 0) + 1;
    if (body.lost) figures.lost[body.lost.currency] = (figures.lost[body.lost.currency] ?? 0) + body.lost.amount;
  }
  for (const { kind } of monthEntries(state, month, now)) figures.done[kind] += 1;
  figures.minutes += minutesBetween(state, until.from, until.to);
  const parting = partingOf(state, policy);
  if (parting && within(parting.at, until)) figures.freed += parting.minutesAMonth;
}

/** D-pareto: how heavy a client was at the end of a month (now, if it is not over), and what of it came in that month. */
export function heavyClient(state: ClientState, policy: Policy, month: Bounds, now: number): HeavyClient {
  const to = Math.min(month.to, now);
  return {
    id: state.id,
    name: state.name,
    burden: burdenNow(state, policy, to),
    notes: standingNotes(state).filter(({ body }) => within(body.happenedAt, { from: month.from, to })).length,
    minutes: minutesBetween(state, month.from, to),
  };
}

/** K-lift: when a review of this client was, or is, due in a month: of cards told and not ended before it. */
export const reviewsIn = (state: ClientState, month: Bounds): number[] =>
  state.yellows
    .filter(({ delivered, withdrawn, lifted, escalatedBy }) => delivered && !withdrawn && !lifted && escalatedBy === undefined)
    .map(({ endsAt }) => endsAt)
    .filter((at) => within(at, month));
