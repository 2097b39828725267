import { useForm } from '@/components/cards/form';
import { changedRules } from '@/lib/domain/policy/changed-rules';
import { type RuleProblem, ruleProblems } from '@/lib/domain/policy/rule-problems';
import { type RuleId, settingRule } from '@/lib/domain/policy/rule-values';
import type { Policy } from '@/lib/schema/policy';
import { withFixed } from '@/lib/settings/effective-policy';
import type { FixedRules } from '@/lib/settings/managed';

interface Values extends Policy {
  /** Number of the rules that the changes began from. */
  basedOn: number;
}

export interface RulesForm {
  /** As it would be saved. A number that was emptied is NaN; other fields can be wrong too, see `problems`. */
  draft: Policy;
  /** Rules that differ from those in force. */
  changed: RuleId[];
  /** Rules that cannot be saved as they are, and why. */
  problems: ReadonlyMap<RuleId, RuleProblem>;
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
 * Changes to the rules, kept as a draft until they are saved or thrown away. What was left alone follows the rules in force, and what an
 * administrator fixes meanwhile stands above the draft.
 * @param policy in force
 * @returns null while the draft is read
 */
export function useRulesForm(policy: Policy, fixedRules: FixedRules): RulesForm | null {
  const form = useForm<Values>('policy:rules', { ...policy, basedOn: policy.version });
  if (!form) return null;
  const { basedOn, ...typed } = form.values;
  const draft = { ...withFixed(typed, fixedRules), version: policy.version };
  const changed = changedRules(policy, draft);
  // Only what differs goes into the draft, so that the rest goes on following.
  const setAll = (rules: Partial<Policy>) =>
    form.set({
      ...Object.fromEntries(
        Object.entries(rules).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(typed[key as keyof Policy])),
      ),
      basedOn: changed.length > 0 ? basedOn : policy.version,
    });
  return {
    draft,
    changed,
    problems: ruleProblems(draft),
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
