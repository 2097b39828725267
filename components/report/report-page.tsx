import { useEffect, useMemo, useState } from 'react';
import { ReadingBar } from '@/components/charts/reading-bar';
import { useChartFormats } from '@/components/charts/use-chart-formats';
import { ViewHeading, useWords } from '@/components/ui';
import { WithYear } from '@/components/ui/use-formats';
import { monthsUpTo } from '@/lib/domain/overview/months';
import type { Policy } from '@/lib/schema/policy';
import { type MonthData, useMonthData } from '@/lib/store/hooks/use-month-data';
import { usePolicy } from '@/lib/store/hooks/use-policy';
import { MonthPicker } from './month-picker';
import { ReportView } from './report-view';
import styles from './report.module.css';
import { SaveReport } from './save-report';
import { useReportTables } from './use-report-tables';

/** Months to choose from: five years. */
const MONTHS = 60;

function LoadedReport({ data, policy, isRunning }: { data: MonthData; policy: Policy; isRunning: boolean }) {
  const { t } = useWords();
  const { month: nameOf } = useChartFormats();
  const tables = useReportTables(policy)(data);
  const name = t('charts:report.title', { month: nameOf(data.month) });
  useEffect(() => {
    const before = document.title;
    document.title = name; // the name of the PDF
    return () => {
      if (document.title === name) document.title = before; // else the next section has named the page
    };
  }, [name]);
  return (
    <>
      <div className={styles.bar}>
        <SaveReport name={name.replaceAll(/[:/\\]/g, '')} tables={tables} />
      </div>
      <ReportView data={data} tables={tables} policy={policy} isRunning={isRunning} />
    </>
  );
}

/** What a month was, beside the month before: to read, to print, to save. */
export default function ReportPage() {
  const { t } = useWords();
  const policy = usePolicy();
  const [opened] = useState(() => Date.now());
  const months = useMemo(() => (policy ? monthsUpTo(opened, MONTHS, policy.timeZone) : []), [policy, opened]);
  const [chosen, setChosen] = useState<string>();
  const month = chosen ?? months.at(-1);
  const reading = useMonthData(month);
  const data = reading.data?.month === month ? reading.data : undefined;
  return (
    <WithYear value={true}>
      <div className={styles.page}>
        <ViewHeading takesFocus>{t('dashboard:report')}</ViewHeading>
        {month !== undefined && (
          <div className={styles.bar}>
            <MonthPicker months={months} value={month} onChange={setChosen} />
          </div>
        )}
        <ReadingBar reading={reading} now={data?.now} />
        {data && policy && <LoadedReport data={data} policy={policy} isRunning={month === months.at(-1)} />}
      </div>
    </WithYear>
  );
}
