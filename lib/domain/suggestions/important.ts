import type { RemedyId } from '@/lib/schema/remedy';
import { reaches } from '../points';
import { mayReassign } from '../remedies';
import type { ClientState, Suggestion } from '../state';
import { type Reason, type Rule, refs } from './context';

/** A-important: what is tried with such a client before a warning, in this order. */
const ORDER: readonly RemedyId[] = ['C-perspective', 'B-reassign', 'C-channel', 'C-agreement', 'D-price'];

const isTried = (state: ClientState, remedy: RemedyId): boolean =>
  state.remedies.some(({ body }) => body.remedy === remedy) ||
  (remedy === 'C-perspective' && state.talks.some(({ kind }) => kind === 'perspective'));

/** The first of the order that was not tried; handing over is left out after abuse (B-fast). */
const nextOf = (state: ClientState): RemedyId | undefined =>
  ORDER.find((remedy) => !isTried(state, remedy) && (remedy !== 'B-reassign' || mayReassign(state)));

/**
 * A-important: pays well, impossible to work with. Own part, hand over, channel, new agreement, price, then the warning; parting last,
 * with a lawyer. Only where the revenue is known: a contract alone says nothing of what somebody pays.
 */
export const suggestOrderOfMeasures: Rule = ({ state, policy, points, counting, yellow, parting }) => {
  const revenue = state.worth?.revenue;
  const { largeRevenue, talkPoints } = policy;
  if (parting || yellow || !reaches(points.total, talkPoints)) return null;
  if (!revenue || revenue.currency !== largeRevenue.currency || revenue.amount < largeRevenue.amount) return null;
  const next = nextOf(state);
  const reasons: Reason[] = [
    { key: 'important', params: { ...revenue, points: points.total, threshold: talkPoints } },
    { key: 'order', params: {} },
    next ? { key: 'nextMeasure', params: { remedy: next } } : { key: 'allTried', params: {} },
  ];
  const step: Pick<Suggestion, 'action' | 'remedy'> = next
    ? { action: 'startRemedy', remedy: next }
    : { action: 'issueYellowCard' };
  return { rule: 'A-important', reasons, notes: refs(counting), ...step };
};
