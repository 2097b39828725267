import { MoneyField, useWords } from '@/components/ui';
import type { Money } from '@/lib/schema/ids';

interface MoneyAYearProps {
  currency: string;
  values: { revenue: Money | undefined; margin: Money | undefined };
  set: (change: { revenue?: Money | undefined } | { margin?: Money | undefined }) => void;
}

/** What a client brings in a year, and what is left of it. */
export function MoneyAYear({ currency, values, set }: MoneyAYearProps) {
  const { t } = useWords();
  return (
    <>
      <MoneyField
        label={t('client:agreement.revenue')}
        currency={currency}
        value={values.revenue}
        onChange={(revenue) => set({ revenue })}
      />
      <MoneyField
        label={t('client:agreement.margin')}
        currency={currency}
        value={values.margin}
        onChange={(margin) => set({ margin })}
      />
    </>
  );
}
