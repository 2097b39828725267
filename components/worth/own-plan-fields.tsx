import { MoneyField, NumberField, useWords } from '@/components/ui';
import type { OwnPlan } from '@/lib/domain/plan-share';
import { ownPlanItem } from '@/lib/settings/own-plan';
import { useStorageItem } from '@/lib/store/hooks/use-storage-item';
import styles from './worth.module.css';

/** D-value: what I plan for a year; kept as it is entered, on this computer only. */
export function OwnPlanFields({ currency }: { currency: string }) {
  const { t } = useWords();
  const plan = useStorageItem(ownPlanItem);
  if (!plan) return null;
  const set = (change: OwnPlan) => void ownPlanItem.setValue({ ...plan, ...change });
  return (
    <div className={styles.plan}>
      <MoneyField
        label={t('worth:numbers.revenue')}
        currency={currency}
        value={plan.revenue}
        onChange={(revenue) => set({ revenue })}
      />
      <NumberField
        label={t('worth:numbers.hours')}
        hint={t('worth:numbers.hoursHint')}
        min={0}
        max={10_000}
        value={plan.hours}
        onChange={(hours) => set({ hours })}
      />
    </div>
  );
}
