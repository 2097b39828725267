import { FactList } from '@/components/cards/fact-list';
import { useChartFormats } from '@/components/charts/use-chart-formats';
import { Button, useFormats, usePanelView, useWords } from '@/components/ui';
import { contribution, minutesSpent } from '@/lib/domain/worth';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './client-page.module.css';
import { PagePart } from './page-part';

/** D-value, C-cost: what the client is worth, what it costs and what is left, each with its sum. */
export function WorthPart({ view: { state, policy } }: { view: ClientView }) {
  const { t } = useWords();
  const { money, number } = useFormats();
  const { hours } = useChartFormats();
  const open = usePanelView((panel) => panel.open);
  const { worth } = state;
  const minutes = minutesSpent(state);
  const sum = contribution(state, policy.hourCost);
  const inCurrency = (amount: number) => money({ amount: Math.round(amount), currency: policy.hourCost.currency });
  const cost = sum && inCurrency(sum.cost);
  return (
    <PagePart title={t('page:worth.title')}>
      {!worth && minutes === 0 && <p className={styles.quiet}>{t('page:worth.none')}</p>}
      <FactList
        facts={[
          [t('page:worth.revenue'), worth?.revenue && money(worth.revenue)],
          [t('page:worth.margin'), worth?.margin && money(worth.margin)],
          [t('page:worth.time'), minutes > 0 ? hours(minutes) : undefined],
          [
            t('page:worth.cost'),
            cost && minutes > 0
              ? t('page:worth.costSum', { cost, hours: hours(minutes), hour: money(policy.hourCost) })
              : undefined,
          ],
          [
            t('page:worth.left'),
            sum && cost && worth?.margin && minutes > 0
              ? t('page:worth.leftSum', { left: inCurrency(sum.left), margin: money(worth.margin), cost })
              : undefined,
          ],
          [t('page:worth.referrals'), worth?.referrals === undefined ? undefined : number(worth.referrals)],
          [t('page:worth.standing'), worth?.standing],
        ]}
      />
      {sum && sum.left < 0 && <p className={styles.warning}>{t('page:worth.loses')}</p>}
      <Button tone="quiet" onPress={() => open({ name: 'agreement' })}>
        {t(worth ? 'page:worth.change' : 'page:worth.enter')}
      </Button>
    </PagePart>
  );
}
