import { standingRed } from '../red-card';
import type { ClientState } from '../state';

/**
 * B-red: when we parted (ms): when the case of the standing red card ended. Undefined while it is only decided or being told, while we
 * are bound, and when it ended by new terms.
 */
export function partedAt(state: ClientState): number | undefined {
  const end = standingRed(state)?.case.end;
  return end && end.outcome !== 'bound' ? end.at : undefined;
}
