import type { Money } from '@/lib/schema/ids';
import type { Policy } from '@/lib/schema/policy';
import { standingNotes } from '../notes';
import type { ClientState } from '../state';
import { daysBetween } from '../time';
import { noteWeight } from './burden';
import { type Entry, entriesOf } from './entries';
import { type PartingFigures, partingOf } from './freed';
import { reviewsOf } from './reviews-of';

/** What charts and reports need of a note that stands. */
export interface PastNote {
  /** Instant (ms) of the incident. */
  at: number;
  category: string;
  /** D-pareto: what it adds to the burden when it happens. */
  weight: number;
  minutes: number;
  lost?: Money | undefined;
}

/**
 * What a client's history says to charts and reports, whatever the month and the clock: so no history has to be read and folded for
 * them. Holds under the policy it was made by.
 */
export interface Past {
  notes: PastNote[];
  /** C-cost: time entered or timed, minutes by instant (ms). */
  times: { at: number; minutes: number }[];
  /** With what happens by itself later on: a card lapses. */
  done: Entry[];
  /** K-lift: instants (ms) at which a review is, or was, due. */
  reviews: number[];
  parting?: PartingFigures | undefined;
}

/** A client of whom nothing is known. */
export const EMPTY_PAST: Past = { notes: [], times: [], done: [], reviews: [] };

/** @returns what `state` says to charts; no part of it depends on the clock */
export function pastOf(state: ClientState, policy: Policy): Past {
  const parting = partingOf(state, policy);
  return {
    notes: standingNotes(state).map((note) => ({
      at: note.body.happenedAt,
      category: note.body.category,
      weight: noteWeight(note, policy),
      minutes: note.body.minutes ?? 0,
      ...(note.body.lost && { lost: note.body.lost }),
    })),
    times: state.times.map(({ happenedAt, minutes }) => ({ at: happenedAt, minutes })),
    done: entriesOf(state, Infinity),
    reviews: reviewsOf(state),
    ...(parting && { parting }),
  };
}

/** D-pareto: how heavy a client weighed at an instant (ms): burdenNow, from what is kept. */
export const pastBurden = ({ notes }: Past, halfLifeDays: number, at: number): number =>
  notes.reduce((sum, note) => (note.at > at ? sum : sum + note.weight * 0.5 ** (daysBetween(note.at, at) / halfLifeDays)), 0);

/** C-cost: minutes from one instant to another (ms, both included): timed, and noted as lost. */
export function pastMinutes({ notes, times }: Past, from: number, to: number): number {
  let sum = 0;
  for (const { at, minutes } of notes) if (at >= from && at <= to) sum += minutes;
  for (const { at, minutes } of times) if (at >= from && at <= to) sum += minutes;
  return sum;
}
