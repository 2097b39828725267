import { useForm } from '@/components/cards/form';
import { changedRules } from '@/lib/domain/policy/changed-rules';
import { RULE_IDS, type RuleId, isRuleValid, settingRule } from '@/lib/domain/policy/rule-values';
import type { Policy } from '@/lib/schema/policy';

interface Values extends Policy {
  /** Number of the rules that the changes began from. */
  basedOn: number;
}

export interface RulesForm {
  /** As it would be saved. A number that was emptied is NaN; other fields can be wrong too, see `wrong`. */
  draft: Policy;
  /** Rules that differ from those in force. */
  changed: RuleId[];
  /** Rules that cannot be saved as they are. */
  wrong: RuleId[];
  basedOn: number;
  /** Others were saved since the changes began. */
  isOutdated: boolean;
  isRestored: boolean;
  isUnkept: boolean;
  set: (id: RuleId, value: unknown) => void;
  setAll: (rules: Partial<Policy>) => void;
  /** The changes shall go over the rules that are in force now. */
  rebase: () => void;
  discard: () => void;
}

/**
 * Changes to the rules, kept as a draft until they are saved or thrown away. What was left alone follows the rules in force.
 * @param policy in force
 * @returns null while the draft is read
 */
export function useRulesForm(policy: Policy): RulesForm | null {
  const form = useForm<Values>('policy:rules', { ...policy, basedOn: policy.version });
  if (!form) return null;
  const { basedOn, ...draft } = form.values;
  const changed = changedRules(policy, draft);
  const setAll = (rules: Partial<Policy>) => form.set({ ...rules, basedOn: changed.length > 0 ? basedOn : policy.version });
  return {
    draft,
    changed,
    wrong: RULE_IDS.filter((id) => !isRuleValid(draft, id)),
    basedOn,
    isOutdated: changed.length > 0 && basedOn !== policy.version,
    isRestored: form.isRestored && changed.length > 0,
    isUnkept: form.isUnkept,
    set: (id, value) => setAll(settingRule(draft, id, value)),
    setAll,
    rebase: () => form.set({ basedOn: policy.version }),
    discard: form.discard,
  };
}
