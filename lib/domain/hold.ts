import type { Policy } from '@/lib/schema/policy';
import { startOfDayAfter } from './day-rule';
import type { ClientState, HoldState } from './state';

export type HoldPhase = 'set' | 'told' | 'released';

/** How far a hold has come; only a told one counts (A3-ladder). */
export const holdPhase = (hold: HoldState): HoldPhase => (hold.released ? 'released' : hold.told ? 'told' : 'set');

/** The hold that stands, told or not; at most one. */
export const liveHold = (state: ClientState): HoldState | undefined => state.holds.findLast((hold) => !hold.released);

/** A3-ladder: from when a red card is suggested, counted from the day the client was told; undefined while nobody told it. */
export const holdRedFrom = (hold: HoldState, policy: Policy): number | undefined =>
  hold.told && startOfDayAfter(hold.told.toldAt, policy.debtRedDays, policy.timeZone);
