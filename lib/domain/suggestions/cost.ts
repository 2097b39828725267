import type { RemedyId } from '@/lib/schema/remedy';
import { standingNotes } from '../notes';
import type { Suggestion } from '../state';
import { YEAR_MS, contribution } from '../worth';
import type { Reason, Rule, SuggestContext } from './context';

/** Measures that change what a client brings or costs. */
const OF_MONEY: readonly RemedyId[] = ['D-price', 'D-minimum', 'D-extras', 'D-tier', 'D-time-cap', 'D-no-deferral'];

const isNoted = ({ state, now }: SuggestContext): boolean =>
  standingNotes(state).some(({ body }) => body.category === 'unprofitable' && now - body.happenedAt <= YEAR_MS);

/**
 * C-cost: we lose money on balance (C7), as a fact with its sum. First ask why; then it can be noted, which counts toward no card, or a
 * measure answers it. Done while such a measure runs; noted within the year, only the measure is left to offer.
 */
export const suggestAskingWhy: Rule = (context) => {
  const { state, policy, now, parting } = context;
  const sum = contribution(state, policy.hourCost, now);
  if (parting || !sum || sum.left >= 0) return null;
  if (state.remedies.some(({ body, ended }) => !ended && OF_MONEY.includes(body.remedy))) return null;
  const { margin, minutes, cost, left, currency } = sum;
  const price = { action: 'startRemedy', remedy: 'D-price' } as const satisfies Partial<Suggestion>;
  const note = { action: 'logNote', category: 'unprofitable' } as const satisfies Partial<Suggestion>;
  const reasons: Reason[] = [
    { key: 'loses', params: { margin, hours: minutes / 60, hourCost: policy.hourCost.amount, cost, left: -left, currency } },
    { key: 'askWhy', params: {} },
  ];
  return { rule: 'C-cost', reasons, notes: [], ...(isNoted(context) ? price : { ...note, or: price }) };
};
