import { useFormats, useWords } from '@/components/ui';
import { type NumberRuleId, type RuleId, ruleSchema, ruleValue } from '@/lib/domain/policy/rule-values';
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

  /** Unit and default; what is in force where that is changed. */
  function hint({ form, policy, defaults, fixed }: Editing, id: RuleId): string {
    if (fixed.has(id)) return t('policy:hint.fixed');
    const unit = unitOf(id);
    const params = { value: value(defaults, id), was: value(policy, id), unit: unit ? t(`policy:unit.${unit}`) : '' };
    const isChanged = form.changed.includes(id);
    const words = unit
      ? t(`policy:hint.${isChanged ? 'was' : 'default'}`, params)
      : t(`policy:hint.${isChanged ? 'plainWas' : 'plain'}`, params);
    const why = wordOf(`policy:why.${id}`);
    return why ? `${words}. ${why}` : words;
  }

  /** Why a number cannot be taken; undefined if it can. */
  function problem(policy: Policy, id: NumberRuleId): string | undefined {
    const current = ruleValue(policy, id) as number;
    if (ruleSchema(id).safeParse(current).success) return undefined;
    if (Number.isNaN(current)) return t('policy:error.number');
    const { min, above, max, isWhole } = rangeOf(ruleSchema(id));
    const words = { min: number(id, min ?? 0), above: number(id, above ?? 0), max: number(id, max ?? 0) };
    const isInside = current >= (min ?? -Infinity) && current > (above ?? -Infinity) && current <= (max ?? Infinity);
    if (isInside && isWhole) return t('policy:error.whole');
    if (min !== undefined) return max === undefined ? t('policy:error.from', words) : t('policy:error.range', words);
    return max === undefined ? t('policy:error.above', words) : t('policy:error.aboveTo', words);
  }
  return { label, value, hint, problem };
}
