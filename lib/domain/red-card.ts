import type { ClientState, RedPhase, RedState } from './state';

/** Where a red card stands. `closed`: its case has ended. */
export function redPhase(red: RedState): RedPhase {
  if (red.withdrawn) return 'withdrawn';
  if (red.declined) return 'declined';
  if (red.case.end) return 'closed';
  return red.approved ? 'approved' : 'proposed';
}

const lastIn = (state: ClientState, phase: RedPhase): RedState | undefined =>
  state.reds.findLast((red) => redPhase(red) === phase);

/** The red card under way: approved and its case not ended, or else proposed. */
export const liveRed = (state: ClientState): RedState | undefined => lastIn(state, 'approved') ?? lastIn(state, 'proposed');

/**
 * The red card that stands: approved, and not undone by "stayed on new terms". It stays for a parted client (K-return).
 */
export const standingRed = (state: ClientState): RedState | undefined =>
  state.reds.findLast((red) => red.approved !== undefined && !red.withdrawn && red.case.end?.outcome !== 'new-terms');

/** A red card stands or is under way: what is said about cards before it is settled. */
export const isParting = (state: ClientState): boolean => liveRed(state) !== undefined || standingRed(state) !== undefined;

const DIGITS = '23456789'; // no 0 or 1, and digits only: typed alike on a Latin and on a Cyrillic keyboard

/**
 * B-manager: the short code that the one user who works alone types to confirm. It makes sure that a red card is meant; it is no
 * secret.
 * @param ref full id of the proposal
 */
export function approvalCode(ref: string): string {
  let hash = 0x811c9dc5; // FNV-1a
  for (const char of ref) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return [24, 16, 8, 0].map((shift) => DIGITS.charAt((hash >>> shift) % DIGITS.length)).join('');
}
