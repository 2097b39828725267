import { useFormats, useWords } from '@/components/ui';
import { ruleCautions } from '@/lib/domain/policy/rule-cautions';
import { type NumberRuleId, type RuleId, numberOf, ruleSchema, ruleValue } from '@/lib/domain/policy/rule-values';
import type { Money } from '@/lib/schema/ids';
import type { Policy } from '@/lib/schema/policy';
import { rangeOf } from '@/lib/schema/range';
import type { Editing } from './editing';
import { unitOf } from './rule-groups';

/** Shares are kept as 0–1 and shown as per cent. */
export const scaleOf = (id: RuleId): number => (unitOf(id) === 'percent' ? 100 : 1);

/** Names of rules, values with their units, and what is wrong with a value. */
export function useRuleWords() {
  const { t, wordOf } = useWords();
  const formats = useFormats();
  const label = (id: RuleId): string => t(`policy:label.${id}`);
  const number = (id: RuleId, amount: number) => formats.number(amount * scaleOf(id));

  /** A value in words, without a unit for numbers; of lists see ListChange. */
  function value(policy: Policy, id: RuleId): string {
    const one = ruleValue(policy, id);
    if (typeof one === 'number') return number(id, one);
    if (typeof one === 'boolean') return t(one ? 'policy:version.on' : 'policy:version.off');
    if (typeof one === 'string') return one;
    return formats.money(one as Money);
  }

  /** What is odd about a rule beside the others, though it is allowed. */
  const cautions = (policy: Policy, id: RuleId): string[] =>
    ruleCautions(policy).flatMap(({ low, high }) => {
      if (id !== low && id !== high) return [];
      const other = id === low ? high : low;
      const isSame = numberOf(policy, low) === numberOf(policy, high);
      const kind = isSame ? 'same' : id === low ? 'above' : 'below';
      return t(`policy:caution.${kind}`, { rule: label(other), value: value(policy, other) });
    });

  /** Unit and default; what is in force where that is changed; what is odd. */
  function hint({ form, policy, defaults, fixed }: Editing, id: RuleId): string {
    if (fixed.has(id)) return t('policy:hint.fixed'); // what is odd is said beside the rule that can be changed
    const unit = unitOf(id);
    const params = { value: value(defaults, id), was: value(policy, id), unit: unit ? t(`policy:unit.${unit}`) : '' };
    const isChanged = form.changed.includes(id);
    const words = unit
      ? t(`policy:hint.${isChanged ? 'was' : 'default'}`, params)
      : t(`policy:hint.${isChanged ? 'plainWas' : 'plain'}`, params);
    const why = wordOf(`policy:why.${id}`);
    return [why ? `${words}. ${why}` : words, ...cautions(form.draft, id)].join('. ');
  }

  /** Why a number cannot be taken; undefined if it can. @param scale what it is multiplied by where it is shown */
  function numberProblem(schema: Parameters<typeof rangeOf>[0], current: number, scale = 1): string | undefined {
    if (schema.safeParse(current).success) return undefined;
    if (Number.isNaN(current)) return t('policy:error.number');
    const { min, above, max, isWhole } = rangeOf(schema);
    const shown = (amount = 0) => formats.number(amount * scale);
    const words = { min: shown(min), above: shown(above), max: shown(max) };
    const isInside = current >= (min ?? -Infinity) && current > (above ?? -Infinity) && current <= (max ?? Infinity);
    if (isInside && isWhole) return t('policy:error.whole');
    if (min !== undefined) return max === undefined ? t('policy:error.from', words) : t('policy:error.range', words);
    return max === undefined ? t('policy:error.above', words) : t('policy:error.aboveTo', words);
  }
  const problem = (policy: Policy, id: NumberRuleId): string | undefined =>
    numberProblem(ruleSchema(id), numberOf(policy, id), scaleOf(id));
  return { label, value, hint, problem, numberProblem };
}
