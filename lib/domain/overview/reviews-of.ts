import type { ClientState } from '../state';

/** K-lift: when a review of this client is, or was, due (ms): of cards told and not ended before it. */
export const reviewsOf = ({ yellows }: ClientState): number[] =>
  yellows
    .filter(({ delivered, withdrawn, lifted, escalatedBy }) => delivered && !withdrawn && !lifted && escalatedBy === undefined)
    .map(({ endsAt }) => endsAt);
