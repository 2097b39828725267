import { MoneyField, useWords } from '@/components/ui';
import { type Editing, isLocked } from './editing';
import { useRuleWords } from './use-rule-words';

/** An amount with its currency. */
export function MoneyRule({ id, editing }: { id: 'largeRevenue' | 'hourCost'; editing: Editing }) {
  const { t } = useWords();
  const words = useRuleWords();
  const { draft, set, problems } = editing.form;
  const { amount, currency } = draft[id];
  return (
    <MoneyField
      label={words.label(id)}
      hint={words.hint(editing, id)}
      error={problems.has(id) ? t(amount < 0 ? 'policy:error.from' : 'policy:error.number', { min: 0 }) : undefined}
      isDisabled={isLocked(editing, id)}
      currency={currency}
      value={Number.isNaN(amount) ? undefined : draft[id]}
      onChange={(value) => set(id, value ?? { amount: Number.NaN, currency })}
    />
  );
}
