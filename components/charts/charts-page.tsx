import { useMemo, useState } from 'react';
import { ViewHeading, useWords } from '@/components/ui';
import { ClientList, useChartData } from '@/lib/store/hooks/use-chart-data';
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
  const [currency, setCurrency] = useState<string>();
  const reading = useChartData(currency);
  const { data } = reading;
  const columns = data?.list;
  const list = useMemo(() => columns && new ClientList(columns), [columns]);
  const past = data?.past;
  return (
    <div className={styles.page}>
      <ViewHeading takesFocus>{t('charts:title')}</ViewHeading>
      <ReadingBar reading={reading} now={past && data.now} />
      {data && list && policy && (
        <>
          <QuadrantSection data={data.quadrants} list={list} policy={policy} onCurrency={setCurrency} />
          <div className={styles.grid}>
            <ParetoSection data={data.pareto} list={list} />
            <ReviewsSection weeks={data.weeks} />
          </div>
          {/* Comes later, so it stands below: nothing that may be pressed already is moved. */}
          {past && (
            <>
              {past.worst && <WorstNow found={past.worst} />}
              <div className={styles.grid}>
                <CardsSection months={data.months} cards={past.cards} />
                <CategoriesSection months={data.months} notes={past.notes} policy={policy} />
                <FreedSection months={data.months} partings={past.partings} policy={policy} />
              </div>
            </>
          )}
        </>
      )}
    </div>
  );
}
