import type { Policy } from '@/lib/schema/policy';
import { RULE_IDS, type RuleId, ruleValue } from './rule-values';

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** The rules in which two policies differ, whatever their versions; empty: both say the same. */
export const changedRules = (before: Policy, after: Policy): RuleId[] =>
  RULE_IDS.filter((id) => differs(ruleValue(before, id), ruleValue(after, id)));
