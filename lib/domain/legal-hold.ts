import type { ClientState, LegalHoldState } from './state';

/** Domain 8: the legal hold that stands; at most one, but for clients that were joined later. */
export const legalHold = (state: ClientState): LegalHoldState | undefined => state.legalHolds?.findLast((hold) => !hold.lifted);
