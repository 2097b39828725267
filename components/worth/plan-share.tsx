import { Button, useFormats, useWords } from '@/components/ui';
import { openDashboard } from '@/lib/browser/open-dashboard';
import { planShare } from '@/lib/domain/plan-share';
import { minutesOfYear } from '@/lib/domain/worth';
import { ownPlanItem } from '@/lib/settings/own-plan';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { useStorageItem } from '@/lib/store/hooks/use-storage-item';
import { useLength } from './use-length';
import styles from './worth.module.css';

/** D-value: the client's share of my plan beside its share of my time; without a plan the way to enter one. */
export function PlanShare({ view: { state, now } }: { view: ClientView }) {
  const { t } = useWords();
  const formats = useFormats();
  const length = useLength();
  const plan = useStorageItem(ownPlanItem);
  if (!plan) return null;
  const { ofPlan, ofTime } = planShare(state, plan, now);
  const minutes = minutesOfYear(state, now);
  const { revenue } = state.worth ?? {};
  const isOther = revenue && plan.revenue && plan.revenue.currency !== revenue.currency;
  const shares = {
    plan: ofPlan === undefined ? '' : formats.percent(ofPlan),
    time: ofTime === undefined ? '' : formats.percent(ofTime),
  };
  return (
    <div>
      {ofPlan !== undefined && ofTime !== undefined && <p>{t('worth:share.both', shares)}</p>}
      {ofPlan !== undefined && ofTime === undefined && <p>{t('worth:share.plan', shares)}</p>}
      {ofPlan === undefined && ofTime !== undefined && <p>{t('worth:share.time', shares)}</p>}
      {ofTime === undefined && minutes > 0 && <p>{t('worth:share.spent', { length: length(minutes) })}</p>}
      {isOther && (
        <p className={styles.quiet}>
          {t('worth:share.otherCurrency', { revenue: revenue.currency, plan: plan.revenue?.currency })}
        </p>
      )}
      {!plan.revenue && !plan.hours && (
        <p className={styles.quiet}>
          {t('worth:share.noPlan')}{' '}
          <Button tone="quiet" onPress={() => void openDashboard('numbers')}>
            {t('worth:share.openPlan')}
          </Button>
        </p>
      )}
    </div>
  );
}
