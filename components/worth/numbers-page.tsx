import { useFormats, useWords, ViewHeading } from '@/components/ui';
import { useCostlyClients } from '@/lib/store/hooks/use-costly-clients';
import { usePolicy } from '@/lib/store/hooks/use-policy';
import { CostlyTable } from './costly-table';
import { OwnPlanFields } from './own-plan-fields';
import { useLength } from './use-length';
import styles from './worth.module.css';

/** "Our numbers": my plan and hours, what an hour costs, whom we lose money on, and who is over their time cap. */
export default function NumbersPage() {
  const { t } = useWords();
  const formats = useFormats();
  const length = useLength();
  const policy = usePolicy();
  const costly = useCostlyClients();
  if (!policy) return null;
  const { hourCost, capMinutesPer100 } = policy;
  return (
    <div className={styles.page}>
      <ViewHeading takesFocus>{t('worth:title')}</ViewHeading>
      <section className={styles.section} aria-labelledby="own-plan">
        <h2 id="own-plan">{t('worth:numbers.plan')}</h2>
        <p>{t('worth:numbers.intro')}</p>
        <OwnPlanFields currency={hourCost.currency} />
        <p>
          {t('worth:numbers.cost', { cost: formats.money(hourCost) })}{' '}
          {capMinutesPer100 > 0
            ? t('worth:numbers.cap', { minutes: formats.number(capMinutesPer100) })
            : t('worth:numbers.noCap')}{' '}
          <a href="#/rules">{t('worth:numbers.change')}</a>
        </p>
      </section>
      {costly && (
        <>
          <CostlyTable
            title={t('worth:numbers.losing')}
            text={t('worth:numbers.losingText')}
            empty={t('worth:numbers.noLosing')}
            amountLabel={t('worth:numbers.left')}
            clients={costly.losing}
            count={costly.counts.losing}
            amount={({ value }) => value && formats.money(value)}
          />
          <CostlyTable
            title={t('worth:numbers.capped')}
            empty={t(capMinutesPer100 > 0 ? 'worth:numbers.noCapped' : 'worth:numbers.cappedNoCap')}
            amountLabel={t('worth:numbers.over')}
            clients={costly.capped}
            count={costly.counts.capped}
            amount={({ overCap }) => overCap && length(overCap)}
          />
        </>
      )}
    </div>
  );
}
