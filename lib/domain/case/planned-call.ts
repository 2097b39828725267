import type { RedState } from '../state';

const DEFAULT_MINUTES = 30;
/** A day: longer is a typing mistake, and no calendar would show it as a call. */
const LONGEST = 1_440;

/** What is known of a planned call besides its time. */
export interface CallDetails {
  minutes: number;
  /** The number to ring. */
  place?: string;
}

/** C-step3: how long the call is planned to be, and where. */
export function callDetails({ case: { values } }: RedState): CallDetails {
  const { callMinutes, callPhone } = values;
  const isLength = typeof callMinutes === 'number' && callMinutes >= 1;
  const place = typeof callPhone === 'string' ? callPhone.trim() : '';
  return {
    minutes: isLength ? Math.min(LONGEST, Math.round(callMinutes)) : DEFAULT_MINUTES,
    ...(place !== '' && { place }),
  };
}
