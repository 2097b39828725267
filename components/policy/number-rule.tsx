import { NumberField } from '@/components/ui';
import { type NumberRuleId, numberOf } from '@/lib/domain/policy/rule-values';
import type { Policy } from '@/lib/schema/policy';
import { type Editing, isLocked } from './editing';
import { scaleOf, useRuleWords } from './use-rule-words';

/** One number with its unit, its default and, out of range, the reason. Nothing is cut to fit: what was typed stays. */
export function NumberRule({ id, editing }: { id: NumberRuleId; editing: Editing }) {
  const words = useRuleWords();
  const scale = scaleOf(id);
  const shownOf = (policy: Policy) => Math.round(numberOf(policy, id) * scale * 100) / 100;
  const shown = shownOf(editing.form.draft);

  function take(value: number | undefined) {
    if (value === shown) return;
    // Two thirds are shown as 66.67: whoever types what stood there means what stood there.
    const meant = [editing.policy, editing.defaults].find((policy) => shownOf(policy) === value);
    editing.form.set(id, meant ? numberOf(meant, id) : (value ?? Number.NaN) / scale);
  }
  return (
    <NumberField
      label={words.label(id)}
      hint={words.hint(editing, id)}
      error={words.problem(editing.form.draft, id)}
      isDisabled={isLocked(editing, id)}
      value={shown}
      onChange={take}
    />
  );
}
