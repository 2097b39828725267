import { type Policy, policy as policySchema } from '@/lib/schema/policy';

type Weight = `weights.${1 | 2 | 3}`;
/** One rule of the policy: a field of it, of the weights each by itself. The version is no rule. */
export type RuleId = Exclude<keyof Policy, 'version' | 'weights'> | Weight;
/** Rules that are a plain number. */
export type NumberRuleId =
  | Weight
  | { [K in keyof Policy]: Policy[K] extends number ? K : never }[Exclude<keyof Policy, 'version'>];

const WEIGHTS = ['weights.1', 'weights.2', 'weights.3'] as const satisfies readonly Weight[];

/** Every rule, in the order of the policy. */
export const RULE_IDS: readonly RuleId[] = (Object.keys(policySchema.shape) as (keyof Policy)[]).flatMap(
  (key): readonly RuleId[] => (key === 'weights' ? WEIGHTS : key === 'version' ? [] : [key]),
);

const weightOf = (id: RuleId): 1 | 2 | 3 | undefined =>
  id.startsWith('weights.') ? (Number(id.slice('weights.'.length)) as 1 | 2 | 3) : undefined;

/** What a rule is set to. */
export function ruleValue(policy: Policy, id: RuleId): unknown {
  const weight = weightOf(id);
  return weight ? policy.weights[weight] : policy[id as Exclude<RuleId, Weight>];
}

/** What a rule is set to that is a number. */
export const numberOf = (policy: Policy, id: NumberRuleId): number => ruleValue(policy, id) as number;

/** The fields of a policy that change when a rule is set; unchecked, so that a form can hold what is not right yet. */
export function settingRule(policy: Policy, id: RuleId, value: unknown): Partial<Policy> {
  const weight = weightOf(id);
  return weight ? { weights: { ...policy.weights, [weight]: value } } : { [id]: value };
}

/** The schema of a rule, without its default: nothing is no value. */
export function ruleSchema(id: RuleId) {
  const weight = weightOf(id);
  return weight
    ? policySchema.shape.weights.unwrap().shape[weight].unwrap()
    : policySchema.shape[id as Exclude<RuleId, Weight>].unwrap();
}

/** Can the rule be set to this? */
export const isRuleValid = (policy: Policy, id: RuleId): boolean => ruleSchema(id).safeParse(ruleValue(policy, id)).success;
