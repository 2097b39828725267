import type { EventOf } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { mayTellClient } from '../case/legal-gate';
import { stageLock } from '../case/stage-lock';
import { sentLetter } from '../letters';
import { redPhase } from '../red-card';
import type { ClientState, RedState, Refusal, YellowState } from '../state';
import { yellowPhase } from '../yellow-card';
import { type Gates, UNKNOWN_REF, firstRefusal, inFuture } from './gate';

type LetterEvents = 'letter.sent' | 'letter.withdrawn';

/** B-yellow: the letter confirms a talk that was held, of a card that was not taken back. */
function yellowRefusal(card: YellowState, at: number): Refusal | null {
  const phase = yellowPhase(card, at);
  return phase === 'withdrawn' || !card.delivered ? { code: `yellow-${phase}`, rule: 'B-yellow' } : null;
}

/** C-step5: the letter confirms what was said in the call; before that nothing is written to the client (B-legal). */
function redRefusal(state: ClientState, red: RedState, at: number, policy: Policy): Refusal | null {
  const phase = redPhase(red);
  return firstRefusal(
    () => (phase === 'withdrawn' || phase === 'declined') && { code: `red-${phase}`, rule: 'B-red' },
    () => stageLock('afterwards', red, policy, at),
    () => !mayTellClient(state, red, policy, at) && { code: 'say-nothing', rule: 'B-legal' },
  );
}

/** What a letter is about must be this client's, and such that a letter can have gone out. */
function subjectRefusal(state: ClientState, { ref, at }: EventOf<'letter.sent'>, policy: Policy): Refusal | null {
  if (ref === undefined) return null;
  const yellow = state.yellows.find((one) => one.ref === ref);
  if (yellow) return yellowRefusal(yellow, at);
  const red = state.reds.find((one) => one.ref === ref);
  if (red) return redRefusal(state, red, at, policy);
  return [...state.holds, ...state.talks].some((one) => one.ref === ref) ? null : UNKNOWN_REF;
}

export const letterGates: Gates<LetterEvents> = {
  'letter.sent': (state, event, policy) => {
    const { ref, body, at } = event;
    const first = ref === undefined ? undefined : sentLetter(state, ref, body.kind);
    return firstRefusal(
      () => subjectRefusal(state, event, policy),
      () => first && { code: 'letter-sent', rule: 'C-step5', params: { at: first.sentAt } },
      () => inFuture(body.sentAt, at),
    );
  },
  'letter.withdrawn': (state, { ref }) => {
    const letter = state.letters.find((one) => one.ref === ref);
    if (!letter) return UNKNOWN_REF;
    return letter.withdrawn ? { code: 'letter-withdrawn', rule: 'K-undo' } : null;
  },
};
