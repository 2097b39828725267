import type { Policy } from '@/lib/schema/policy';
import { offeredCategories } from '../categories';
import { RULE_IDS, type RuleId, isRuleValid } from './rule-values';
import { twinsOf } from './twins-of';

/** `value`: not one that the rule can have; `twins`: two entries have one name; `noneOffered`: nothing could be chosen for a note. */
export type RuleProblem = 'value' | 'twins' | 'noneOffered';

const isNegative = (policy: Policy, id: RuleId): boolean => (id === 'largeRevenue' || id === 'hourCost') && policy[id].amount < 0;

/** Rules that cannot be saved as they are, with the reason. What is allowed and odd is said by ruleCautions. */
export function ruleProblems(policy: Policy): Map<RuleId, RuleProblem> {
  const found = new Map<RuleId, RuleProblem>();
  for (const id of RULE_IDS) if (!isRuleValid(policy, id) || isNegative(policy, id)) found.set(id, 'value');
  for (const id of ['categories', 'traits'] as const) if (!found.has(id) && twinsOf(policy[id]).size > 0) found.set(id, 'twins');
  if (offeredCategories(policy).length === 0) found.set('hiddenCategories', 'noneOffered');
  return found;
}
