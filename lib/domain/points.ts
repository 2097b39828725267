import type { Policy } from '@/lib/schema/policy';
import { countingNotes, goodNotes } from './notes';
import type { ClientState, NoteState, PointsSum } from './state';
import { daysBetween } from './time';

const sum = (terms: { value: number }[]): number => terms.reduce((total, term) => total + term.value, 0);

/**
 * Points now (domain section 3): Σ weight × own part × 0.5^(age ÷ half-life) over the counting notes, less what D-good notes later
 * than the latest counting incident bring, at most a share of the sum.
 * @param now instant in ms
 * @param filter leaves out counting notes; "later than the latest incident" still means all of them
 */
export function pointsNow(
  state: ClientState,
  policy: Policy,
  now: number,
  filter: (note: NoteState) => boolean = () => true,
): PointsSum {
  const decay = (happenedAt: number) => 0.5 ** (daysBetween(happenedAt, now) / policy.halfLifeDays);
  const counting = countingNotes(state, now);
  const latest = Math.max(...counting.map((note) => note.body.happenedAt));

  const terms = counting.filter(filter).map(({ ref, body }) => {
    const ownShare = body.ownPart === 'shared' ? 0.5 : 1; // A-own
    const weight = policy.weights[body.severity as 1 | 2 | 3];
    const { category, severity, happenedAt } = body;
    return {
      ref,
      category,
      severity,
      ownShare,
      ageDays: daysBetween(happenedAt, now),
      weight,
      value: weight * ownShare * decay(happenedAt),
    };
  });
  const goodTerms = goodNotes(state, now)
    .filter((note) => note.body.happenedAt > latest)
    .map(({ ref, body }) => ({ ref, ageDays: daysBetween(body.happenedAt, now), value: decay(body.happenedAt) }));

  const gross = sum(terms);
  const good = Math.min(sum(goodTerms), gross * policy.goodShare); // D-good
  return { total: gross - good, terms, good, goodTerms };
}

/** Smallest sum that is shown as more than 0.00. */
export const NO_POINTS = 0.01;

const hundredths = (points: number): number => Math.round(points * 100);

/**
 * True if a sum reaches a threshold of the policy. Sums are compared as they are shown, to two decimals: a suggestion that says
 * "3.00 of 3" must hold.
 */
export const reaches = (total: number, threshold: number): boolean => hundredths(total) >= Math.max(1, hundredths(threshold));

/** Value below which `reaches` is no longer true. */
export const lowestReaching = (threshold: number): number => (Math.max(1, hundredths(threshold)) - 0.5) / 100;
