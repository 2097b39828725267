import { DateField, MoneyField, NumberField, useWords } from '@/components/ui';
import { Group } from 'react-aria-components/Group';
import { Stack } from '@/components/ui';
import type { NoteFieldsProps } from './note-fields';

/** A3: what is owed, since when, and what deferral was agreed; inside it the debt is normal. */
export function DebtFields({ values, set, showMissing, currency }: NoteFieldsProps) {
  const { t } = useWords();
  const missing = (isThere: unknown) => (showMissing && !isThere ? t('notes:debt.needed') : undefined);
  return (
    <Group aria-label={t('notes:debt.title')}>
      <Stack gap={3}>
        <MoneyField
          label={t('notes:debt.sum')}
          isRequired
          currency={currency}
          value={values.debtSum}
          onChange={(debtSum) => set({ debtSum })}
          error={missing(values.debtSum)}
        />
        <DateField
          label={t('notes:debt.dueOn')}
          isRequired
          value={values.debtDueOn}
          onChange={(debtDueOn) => set({ debtDueOn })}
          error={missing(values.debtDueOn)}
        />
        <NumberField
          label={t('notes:debt.agreedDays')}
          min={0}
          max={3650}
          step={1}
          value={values.debtAgreedDays}
          onChange={(debtAgreedDays) => set({ debtAgreedDays })}
        />
      </Stack>
    </Group>
  );
}
