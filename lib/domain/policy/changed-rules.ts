import type { Policy } from '@/lib/schema/policy';
import { RULE_IDS, type RuleId, ruleValue } from './rule-values';

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** The rules in which two policies differ, whatever their versions; empty: both say the same. */
export const changedRules = (before: Policy, after: Policy): RuleId[] =>
  RULE_IDS.filter((id) => differs(ruleValue(before, id), ruleValue(after, id)));

/** Rules that no status and no suggestion depends on. */
const WITHOUT_STATUS = new Set<RuleId>([
  'renewalRemindDays',
  'doubleHours',
  'coolMinutes',
  'noteMonths',
  'caseYears',
  'hiddenCategories',
  'traits',
]);

/** Could a status or a suggestion be another one if these rules change? */
export const mayChangeStatus = (rules: readonly RuleId[]): boolean => rules.some((id) => !WITHOUT_STATUS.has(id));
