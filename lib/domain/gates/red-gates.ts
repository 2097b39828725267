import { approvalCode, redPhase } from '../red-card';
import { evidenceOf, hasSecondOpinion, needsSecondOpinion } from '../second-opinion';
import type { ClientState, RedPhase, RedState, Refusal } from '../state';
import { HOUR_MS } from '../time';
import { type Gates, UNKNOWN_REF, firstRefusal, noteRefusal } from './gate';
import { groundRefusal } from './red-ground';

type RedEvents =
  | 'card.red.proposed'
  | 'card.red.joined'
  | 'card.red.opinion'
  | 'card.red.approved'
  | 'card.red.declined'
  | 'card.red.withdrawn';

/** K-double, and one parting at a time: who stayed on new terms, or could not be left, can be parted with later. */
function anotherRefusal(reds: readonly RedState[], at: number, hours: number): Refusal | null {
  const last = reds.findLast((red) => !red.withdrawn);
  if (!last) return null;
  const phase = redPhase(last);
  if (phase === 'proposed') return { code: 'red-open', rule: 'K-double', params: { at: last.at } };
  if (phase === 'approved') return { code: 'parting-under-way', rule: 'K-double' };
  if (at - last.at < hours * HOUR_MS) return { code: 'red-double', rule: 'K-double', params: { at: last.at, hours } };
  if (phase === 'closed' && last.case.end?.outcome !== 'new-terms' && last.case.end?.outcome !== 'bound')
    return { code: 'parted', rule: 'K-return' };
  return null;
}

function inPhase(
  state: ClientState,
  ref: string | undefined,
  phases: readonly RedPhase[],
  judge: (red: RedState) => Refusal | null = () => null,
): Refusal | null {
  const red = state.reds.find((one) => one.ref === ref);
  if (!red) return UNKNOWN_REF;
  const phase = redPhase(red);
  return phases.includes(phase) ? judge(red) : { code: `red-${phase}`, rule: 'B-red' };
}

/**
 * P-decision-file: what was added to a proposal while its decision, made elsewhere, was still on its way. The commands allow it only
 * until the decision is known here (plan-command.ts); refused as an event, it would keep the answer out.
 */
const UNDECIDED_ELSEWHERE: readonly RedPhase[] = ['proposed', 'approved', 'declined', 'closed'];

export const redGates: Gates<RedEvents> = {
  'card.red.proposed': (state, { body, at }, policy) =>
    firstRefusal(
      () => anotherRefusal(state.reds, at, policy.doubleHours),
      () => noteRefusal(state, body.notes),
      () => groundRefusal(state, body, policy, at),
    ),
  'card.red.joined': (state, { ref, body }) => inPhase(state, ref, UNDECIDED_ELSEWHERE, () => noteRefusal(state, body.notes)),
  'card.red.opinion': (state, { ref }) => inPhase(state, ref, UNDECIDED_ELSEWHERE),
  'card.red.approved': (state, { ref, body }, policy) =>
    inPhase(state, ref, ['proposed'], (red) => {
      const { proposal } = red;
      const written = proposal.override || body.override; // an empty one is none
      return firstRefusal(
        // Two proposals of clients that were merged since: one parting at a time.
        () => state.reds.some((one) => redPhase(one) === 'approved') && { code: 'parting-under-way', rule: 'K-double' },
        // B-manager: the one user confirms by typing the short code
        () => body.as === 'alone' && body.code?.trim() !== approvalCode(red.ref) && { code: 'code-wrong', rule: 'B-manager' },
        // The ground must have held when it was proposed, and nothing of it may have been undone since.
        () => groundRefusal(state, { ground: proposal.ground, override: written }, policy, red.at),
        () =>
          !written &&
          !hasSecondOpinion(red) &&
          proposal.ground !== 'decline' && // A-decline: simply
          needsSecondOpinion(evidenceOf(state, red.notes, red.at), policy) !== null && {
            code: 'second-opinion',
            rule: 'D-second-opinion',
          },
      );
    }),
  'card.red.declined': (state, { ref }) => inPhase(state, ref, ['proposed']),
  'card.red.withdrawn': (state, { ref }) => inPhase(state, ref, ['proposed', 'approved', 'closed']),
};
