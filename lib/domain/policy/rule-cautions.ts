import type { Policy } from '@/lib/schema/policy';
import { type NumberRuleId, numberOf } from './rule-values';

/** Two rules that are the other way round than one would expect. */
export interface RuleCaution {
  low: NumberRuleId;
  high: NumberRuleId;
}

interface Pair extends RuleCaution {
  /** The two should not be equal either. */
  isStrict?: boolean;
}

/** The milder comes before the harder, a reminder before what it reminds of. */
const PAIRS: readonly Pair[] = [
  { low: 'weights.1', high: 'weights.2' },
  { low: 'weights.2', high: 'weights.3' },
  { low: 'talkPoints', high: 'yellowPoints' }, // S-talk comes before any card
  { low: 'yellowPoints', high: 'redPoints' }, // S-yellow, S-red
  { low: 'redCategoryPoints', high: 'redPoints' }, // S-red: points of a category are a part of all
  { low: 'redLastWarningPoints', high: 'redPoints' }, // S-red: a last warning bears less
  { low: 'yellowDays', high: 'lastWarningDays' }, // K-lift
  { low: 'reviewRemindDays', high: 'yellowDays', isStrict: true }, // K-lift
  { low: 'untoldRemindDays', high: 'untoldLapseDays', isStrict: true }, // B-yellow
];

/** What is odd in rules, though it can be meant so: a team may want to part sooner than to warn again. Said, never forbidden. */
export const ruleCautions = (policy: Policy): RuleCaution[] =>
  PAIRS.filter(({ low, high, isStrict = false }) => {
    const [less, more] = [numberOf(policy, low), numberOf(policy, high)];
    return less > more || (less === more && isStrict); // NaN, an emptied field, is neither
  });
