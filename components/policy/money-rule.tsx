import { MoneyField, useWords } from '@/components/ui';
import { isRuleValid } from '@/lib/domain/policy/rule-values';
import { type Editing, isLocked } from './editing';
import { useRuleWords } from './use-rule-words';

/** An amount with its currency. */
export function MoneyRule({ id, editing }: { id: 'largeRevenue' | 'hourCost'; editing: Editing }) {
  const { t } = useWords();
  const words = useRuleWords();
  const { draft, set } = editing.form;
  const { amount, currency } = draft[id];
  return (
    <MoneyField
      label={words.label(id)}
      hint={words.hint(editing, id)}
      error={isRuleValid(draft, id) ? undefined : t('policy:error.number')}
      isDisabled={isLocked(editing, id)}
      currency={currency}
      value={Number.isNaN(amount) ? undefined : draft[id]}
      onChange={(value) => set(id, value ?? { amount: Number.NaN, currency })}
    />
  );
}
