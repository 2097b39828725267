import type { EventOf } from '@/lib/schema/event';
import type { WorthState } from '../state';
import { type Handlers, change, stampOf } from './handler';

type OtherEvents =
  | 'hold.set'
  | 'hold.told'
  | 'hold.released'
  | 'remedy.started'
  | 'remedy.ended'
  | 'attention.requested'
  | 'attention.answered'
  | 'quarrel.weighed'
  | 'quarrel.decided'
  | 'rating.set'
  | 'worth.set'
  | 'time.logged'
  | 'time.withdrawn'
  | 'quarter.checked'
  | 'agreement.set'
  | 'suggestion.hushed';

/** D-value: the latest of each figure; null and '' take one back. */
function worthWith(before: WorthState | undefined, event: EventOf<'worth.set'>): WorthState {
  const { revenue, margin, referrals, standing } = { ...before, ...event.body };
  return {
    ...stampOf(event),
    ...(revenue && { revenue }),
    ...(margin && { margin }),
    ...(typeof referrals === 'number' && { referrals }),
    ...(standing && { standing }),
  };
}

/** Holds, remedies, calls for the manager, and plain facts about the client. */
export const otherEvents: Handlers<OtherEvents> = {
  'hold.set': (state, event) => ({ ...state, holds: [...state.holds, { ...stampOf(event), body: event.body }] }),
  'hold.told': (state, event) => {
    const holds = change(state.holds, event.ref, (hold) => ({ ...hold, told: { ...event.body, ...stampOf(event) } }));
    return holds && { ...state, holds };
  },
  'hold.released': (state, event) => {
    const holds = change(state.holds, event.ref, (hold) => ({ ...hold, released: { ...event.body, ...stampOf(event) } }));
    return holds && { ...state, holds };
  },
  'remedy.started': (state, event) => ({ ...state, remedies: [...state.remedies, { ...stampOf(event), body: event.body }] }),
  'remedy.ended': (state, event) => {
    const remedies = change(state.remedies, event.ref, (remedy) => ({ ...remedy, ended: { ...event.body, ...stampOf(event) } }));
    return remedies && { ...state, remedies };
  },
  'attention.requested': (state, event) => ({ ...state, attention: [...state.attention, { ...event.body, ...stampOf(event) }] }),
  'attention.answered': (state, event) => {
    const answered = { ...event.body, ...stampOf(event) };
    const attention = change(state.attention, event.ref, (call) => ({ ...call, answered }));
    return attention && { ...state, attention };
  },
  'quarrel.weighed': (state, event) => ({ ...state, quarrels: [...state.quarrels, { ...event.body, ...stampOf(event) }] }),
  'quarrel.decided': (state, event) => {
    const decided = { ...event.body, ...stampOf(event) };
    const quarrels = change(state.quarrels, event.ref, (quarrel) => ({ ...quarrel, decided }));
    return quarrels && { ...state, quarrels };
  },
  // D-ideal
  'rating.set': (state, event) => ({
    ...state,
    ratings: { ...state.ratings, [event.body.trait]: { ...event.body, ...stampOf(event) } },
  }),
  'worth.set': (state, event) => ({ ...state, worth: worthWith(state.worth, event) }),
  'time.logged': (state, event) => ({ ...state, times: [...state.times, { ...event.body, ...stampOf(event) }] }),
  'time.withdrawn': (state, { ref }) => {
    const times = state.times.filter((time) => time.ref !== ref);
    return times.length === state.times.length ? null : { ...state, times };
  },
  'quarter.checked': (state, event) => ({ ...state, quarters: [...state.quarters, { ...event.body, ...stampOf(event) }] }),
  'agreement.set': (state, event) => ({ ...state, agreements: [...state.agreements, { ...event.body, ...stampOf(event) }] }),
  'suggestion.hushed': (state, event) => ({ ...state, hushed: { ...state.hushed, [event.body.rule]: stampOf(event) } }),
};
