import type { CaseState } from '@/lib/domain/state';

export const RATINGS = ['1', '2', '3', '4', '5'] as const;
/** How it went, by one's own judgement: 1 stuck … 5 fluent. */
export type Rating = (typeof RATINGS)[number];

export interface Rehearsed {
  ref: string;
  /** Instant in ms. */
  at: number;
  /** How long it took. */
  seconds: number;
  rating: Rating;
}

/** A rehearsal as the case keeps it (field `rehearsals`, a log): `seconds rating`. */
export const rehearsalEntry = (seconds: number, rating: Rating): string => `${Math.round(seconds)} ${rating}`;

/** @returns null for an entry of another shape */
export function rehearsalOf(value: unknown): Pick<Rehearsed, 'seconds' | 'rating'> | null {
  const [, seconds, rating] = typeof value === 'string' ? (/^(\d{1,5}) ([1-5])$/.exec(value) ?? []) : [];
  return seconds && rating ? { seconds: Number(seconds), rating: rating as Rating } : null;
}

/** The rehearsals of a case, oldest first (C-step3). Entries of another shape are left out. */
export function rehearsals({ logs }: Pick<CaseState, 'logs'>): Rehearsed[] {
  return (logs.rehearsals ?? []).flatMap(({ ref, at, value }) => {
    const done = rehearsalOf(value);
    return done ? [{ ref, at, ...done }] : [];
  });
}
