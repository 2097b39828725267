import type { ClientState } from './state';
import { DAY_MS, HOUR_MS } from './time';

type Agreement = ClientState['agreements'][number];

/** A day is over everywhere 12 hours after it is in Greenwich. */
const ANYWHERE = 12 * HOUR_MS;

/** B-charter: the working agreement that holds; each takes the place of the one before it. */
export const agreementNow = ({ agreements }: ClientState): Agreement | undefined => agreements.at(-1);

/** From when (ms) the last day of its contract is over in every time zone; Infinity if no end is known. */
const endOf = ({ contract }: Agreement): number =>
  contract?.endsOn === undefined ? Infinity : Date.parse(`${contract.endsOn}T00:00:00Z`) + DAY_MS + ANYWHERE;

/** C4: until when (ms) the window for an answer holds that was agreed last; undefined if none was. */
export function windowEndsAt(state: ClientState): number | undefined {
  const agreed = agreementNow(state);
  return agreed?.responseHours === undefined ? undefined : endOf(agreed);
}

/**
 * C4: within how many hours the client was to answer at an instant (ms). What was replaced by then, or belongs to a contract that had
 * ended, binds nobody.
 * @returns undefined where nothing was agreed
 */
export function responseHoursAt({ agreements }: ClientState, instant: number): number | undefined {
  const agreed = agreements.findLast(({ at }) => at <= instant);
  return agreed && instant < endOf(agreed) ? agreed.responseHours : undefined;
}
