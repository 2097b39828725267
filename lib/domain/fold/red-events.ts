import type { ClientState, RedState, YellowState } from '../state';
import { yellowPhase } from '../yellow-card';
import { type Handlers, change, stampOf } from './handler';

type RedEvents =
  | 'card.red.proposed'
  | 'card.red.joined'
  | 'card.red.opinion'
  | 'card.red.approved'
  | 'card.red.declined'
  | 'card.red.withdrawn';

function changeRed(state: ClientState, ref: string | undefined, by: (red: RedState) => RedState): ClientState | null {
  const reds = change(state.reds, ref, by);
  return reds && { ...state, reds };
}

/** The told yellow that was live when the red was proposed has led to it. */
const escalate = (yellows: readonly YellowState[], red: RedState): YellowState[] =>
  yellows.map((card) =>
    card.at <= red.at && yellowPhase(card, red.at) === 'delivered' ? { ...card, escalatedBy: red.ref } : card,
  );

/** A withdrawn red card leaves the yellow as it was. */
const restore = (yellows: readonly YellowState[], redRef: string): YellowState[] =>
  yellows.map((card) => (card.escalatedBy === redRef ? { ...card, escalatedBy: undefined } : card));

export const redEvents: Handlers<RedEvents> = {
  'card.red.proposed': (state, event) => {
    const red: RedState = {
      ...stampOf(event),
      proposal: event.body,
      notes: event.body.notes,
      case: { values: {}, logs: {}, closed: {} },
    };
    return { ...state, reds: [...state.reds, red] };
  },
  'card.red.joined': (state, event) =>
    changeRed(state, event.ref, (red) => ({ ...red, notes: [...new Set([...red.notes, ...event.body.notes])] })),
  'card.red.opinion': (state, event) =>
    changeRed(state, event.ref, (red) => ({ ...red, opinions: [...(red.opinions ?? []), { ...event.body, ...stampOf(event) }] })),
  'card.red.approved': (state, event) => {
    const approved = changeRed(state, event.ref, (red) => ({ ...red, approved: { ...event.body, ...stampOf(event) } }));
    const red = state.reds.find(({ ref }) => ref === event.ref);
    return approved && red ? { ...approved, yellows: escalate(state.yellows, red) } : null;
  },
  'card.red.declined': (state, event) =>
    changeRed(state, event.ref, (red) => ({ ...red, declined: { ...event.body, ...stampOf(event) } })),
  'card.red.withdrawn': (state, event) => {
    const stamp = stampOf(event);
    const withdrawn = changeRed(state, event.ref, (red) => ({ ...red, withdrawn: { ...event.body, ...stamp } }));
    return withdrawn && { ...withdrawn, yellows: restore(state.yellows, event.ref ?? '') };
  },
};
