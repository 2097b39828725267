import { NumberField } from '@/components/ui';
import { type NumberRuleId, numberOf } from '@/lib/domain/policy/rule-values';
import { type Editing, isLocked } from './editing';
import { scaleOf, useRuleWords } from './use-rule-words';

/** One number with its unit, its default and, out of range, the reason. Nothing is cut to fit: what was typed stays. */
export function NumberRule({ id, editing }: { id: NumberRuleId; editing: Editing }) {
  const words = useRuleWords();
  const scale = scaleOf(id);
  const shown = Math.round(numberOf(editing.form.draft, id) * scale * 1_000) / 1_000;
  return (
    <NumberField
      label={words.label(id)}
      hint={words.hint(editing, id)}
      error={words.problem(editing.form.draft, id)}
      isDisabled={isLocked(editing, id)}
      value={shown}
      onChange={(value) => {
        if (value !== shown) editing.form.set(id, value === undefined ? Number.NaN : value / scale);
      }}
    />
  );
}
