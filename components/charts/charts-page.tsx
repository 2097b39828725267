import { ViewHeading, useWords } from '@/components/ui';
import { useChartData } from '@/lib/store/hooks/use-chart-data';
import { usePolicy } from '@/lib/store/hooks/use-policy';
import { CardsSection } from './cards-section';
import { CategoriesSection } from './categories-section';
import styles from './charts-page.module.css';
import { FreedSection } from './freed-section';
import { ParetoSection } from './pareto-section';
import { QuadrantSection } from './quadrant-section';
import { ReadingBar } from './reading-bar';
import { ReviewsSection } from './reviews-section';
import { WorstNow } from './worst-now';

/** The whole book of clients in pictures, each with its sentence and its table. */
export default function ChartsPage() {
  const { t } = useWords();
  const policy = usePolicy();
  const reading = useChartData();
  const { data } = reading;
  return (
    <div className={styles.page}>
      <ViewHeading takesFocus>{t('charts:title')}</ViewHeading>
      <ReadingBar reading={reading} now={data?.now} />
      {data && policy && (
        <>
          <WorstNow data={data} />
          <QuadrantSection clients={data.clients} policy={policy} />
          <div className={styles.grid}>
            <ParetoSection clients={data.clients} />
            <CardsSection {...data} />
            <CategoriesSection {...data} policy={policy} />
            <ReviewsSection clients={data.clients} policy={policy} now={data.now} />
            <FreedSection {...data} policy={policy} />
          </div>
        </>
      )}
    </div>
  );
}
