import type { Policy } from '@/lib/schema/policy';
import { saysNothing } from './case/legal-gate';
import { liveHold } from './hold';
import { nextChangeAt } from './next-change';
import { standingNotes } from './notes';
import { pointsNow } from './points';
import { standingRed } from './red-card';
import { type ClientState, type ClientStatus, STATUS_ORDER, type StatusKind, type YellowState } from './state';
import { deliveredYellow, liveYellows } from './yellow-card';

const kindOf = ({ delivered, lastWarning }: YellowState): StatusKind =>
  delivered ? (lastWarning ? 'last-warning' : 'yellow') : 'yellow-untold';

/** Which statuses hold (domain section 7), in no order yet. */
function holding(state: ClientState, policy: Policy, now: number): Set<StatusKind> {
  const kinds = new Set<StatusKind>();
  if (state.reds.some((red) => saysNothing(red, policy, now))) kinds.add('say-nothing'); // B-legal
  if (standingRed(state)) kinds.add('red');
  if (liveHold(state)) kinds.add('hold');
  for (const card of liveYellows(state, now)) kinds.add(kindOf(card));
  if (standingNotes(state).length > 0) kinds.add('notes');
  return kinds;
}

/**
 * What to show of a client at an instant: a pure function of the folded events, the policy and the clock.
 * @param now instant in ms
 */
export function clientStatus(state: ClientState, policy: Policy, now: number): ClientStatus {
  const held = holding(state, policy, now);
  const kinds = STATUS_ORDER.filter((kind) => held.has(kind));
  const notes = standingNotes(state);
  const yellow = deliveredYellow(state, now);
  return {
    kinds: kinds.length > 0 ? kinds : ['none'],
    points: pointsNow(state, policy, now),
    noteCount: notes.length,
    ...(notes.length > 0 ? { lastNoteAt: Math.max(...notes.map((note) => note.body.happenedAt)) } : {}),
    ...(yellow ? { reviewAt: yellow.endsAt } : {}),
    nextChangeAt: nextChangeAt(state, policy, now),
  };
}
