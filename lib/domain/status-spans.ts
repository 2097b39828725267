import type { Policy } from '@/lib/schema/policy';
import { boundUntil, saysNothing } from './case/legal-gate';
import { liveHold } from './hold';
import { standingRed } from './red-card';
import type { ClientState, StatusKind } from './state';
import { liveYellows } from './yellow-card';

/** From when a status holds, and until when if nothing else happens; instants in ms. */
export interface Span {
  since: number;
  until?: number;
}

/** Statuses that rest on a card, a hold or a case: since when and until when each of them holds. */
export type StatusSpans = Partial<Record<StatusKind, Span>>;

/**
 * Since when the cards, holds and cases of a client stand (domain 7: the guard shows why).
 * @param now instant in ms
 */
export function statusSpans(state: ClientState, policy: Policy, now: number): StatusSpans {
  const spans: StatusSpans = {};
  const silent = state.reds.findLast((red) => saysNothing(red, policy, now)); // B-legal
  const bound = silent && boundUntil(silent, policy);
  if (silent) spans['say-nothing'] = { since: silent.at, ...(bound !== undefined && { until: bound }) };
  const red = standingRed(state);
  if (red?.approved) spans.red = { since: red.approved.at };
  const hold = liveHold(state);
  if (hold) spans.hold = { since: hold.at };
  for (const { delivered, lastWarning, at, endsAt } of liveYellows(state, now)) {
    if (delivered) spans[lastWarning ? 'last-warning' : 'yellow'] = { since: delivered.deliveredAt, until: endsAt }; // K-lift
    else spans['yellow-untold'] = { since: at };
  }
  return spans;
}
