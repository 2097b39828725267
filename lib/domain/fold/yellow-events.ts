import type { Policy } from '@/lib/schema/policy';
import type { ClientState, YellowState } from '../state';
import { deriveYellows } from '../yellow-card';
import { type Handlers, change, stampOf } from './handler';

type YellowEvents =
  | 'card.yellow.planned'
  | 'card.yellow.delivered'
  | 'card.yellow.answered'
  | 'card.yellow.looked-again'
  | 'card.yellow.renewed'
  | 'card.yellow.lifted'
  | 'card.yellow.withdrawn';

function changeCard(
  state: ClientState,
  policy: Policy,
  ref: string | undefined,
  by: (card: YellowState) => YellowState,
): ClientState | null {
  const yellows = change(state.yellows, ref, by);
  return yellows && { ...state, yellows: deriveYellows(yellows, policy) };
}

export const yellowEvents: Handlers<YellowEvents> = {
  'card.yellow.planned': (state, event, policy) => {
    const card: YellowState = { ...stampOf(event), plan: event.body, lastWarning: false, looks: [], renewals: [], endsAt: 0 };
    return { ...state, yellows: deriveYellows([...state.yellows, card], policy) };
  },
  'card.yellow.delivered': (state, event, policy) =>
    changeCard(state, policy, event.ref, (card) => ({ ...card, delivered: { ...event.body, ...stampOf(event) } })),
  'card.yellow.answered': (state, event, policy) =>
    changeCard(state, policy, event.ref, (card) => ({ ...card, answer: { ...event.body, ...stampOf(event) } })),
  'card.yellow.looked-again': (state, event, policy) =>
    changeCard(state, policy, event.ref, (card) => {
      const stamp = stampOf(event);
      const looked = { ...card, looks: [...card.looks, { ...event.body, ...stamp }] };
      // K-heard: a second look that lifts the card is the lifting.
      return event.body.result === 'lifted' ? { ...looked, lifted: { ...stamp, reason: event.body.words } } : looked;
    }),
  'card.yellow.renewed': (state, event, policy) =>
    changeCard(state, policy, event.ref, (card) => ({
      ...card,
      renewals: [...card.renewals, { ...event.body, ...stampOf(event) }],
    })),
  'card.yellow.lifted': (state, event, policy) =>
    changeCard(state, policy, event.ref, (card) => ({ ...card, lifted: { ...event.body, ...stampOf(event) } })),
  'card.yellow.withdrawn': (state, event, policy) =>
    changeCard(state, policy, event.ref, (card) => ({ ...card, withdrawn: { ...event.body, ...stampOf(event) } })),
};
