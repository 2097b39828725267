import { Checkbox, DateField, NumberField, Stack, TextArea, useWords } from '@/components/ui';
import type { AgreementValues } from './agreement';

/** The written contract, as far as the legal questions of a parting need it (B-legal). */
export function ContractFields({ values, set }: { values: AgreementValues; set: (changes: Partial<AgreementValues>) => void }) {
  const { t } = useWords();
  return (
    <Stack gap={4}>
      <Checkbox
        label={t('client:agreement.contract')}
        value={values.hasContract}
        onChange={(hasContract) => set({ hasContract })}
      />
      {values.hasContract && (
        <>
          <DateField label={t('client:agreement.endsOn')} value={values.endsOn} onChange={(endsOn) => set({ endsOn })} />
          <NumberField
            label={t('client:agreement.noticeDays')}
            min={0}
            step={1}
            value={values.noticeDays}
            onChange={(noticeDays) => set({ noticeDays })}
          />
          <TextArea label={t('client:agreement.clause')} rows={2} value={values.clause} onChange={(clause) => set({ clause })} />
          <TextArea
            label={t('client:agreement.penalties')}
            rows={2}
            value={values.penalties}
            onChange={(penalties) => set({ penalties })}
          />
        </>
      )}
    </Stack>
  );
}
