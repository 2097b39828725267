import { DataTable } from '@/components/charts/data-table';
import { useChartFormats } from '@/components/charts/use-chart-formats';
import { useFormats, useWords } from '@/components/ui';
import type { Policy } from '@/lib/schema/policy';
import type { MonthData } from '@/lib/store/hooks/use-month-data';
import type { ReportTable } from './report-tables';
import styles from './report.module.css';

/** Rows of one list on screen and paper; the saved files have all. */
const MOST = 500;

export interface ReportViewProps {
  data: MonthData;
  tables: readonly ReportTable[];
  policy: Policy;
  /** The month is not over. */
  isRunning: boolean;
}

/** The report of a month as it is read and printed. */
export function ReportView({ data: { month, now, figures }, tables, policy, isRunning }: ReportViewProps) {
  const { t } = useWords();
  const { dateTime, number } = useFormats();
  const { month: nameOf, hours } = useChartFormats();
  const notes = Object.values(figures.notes).reduce((sum, count) => sum + count, 0);
  const isQuiet = notes + figures.minutes + Object.values(figures.done).reduce((sum, count) => sum + count, 0) === 0;
  return (
    <article data-prints="report" className={styles.report}>
      <header className={styles.head}>
        <h2>{t('charts:report.title', { month: nameOf(month) })}</h2>
        <p className={styles.summary}>
          {isQuiet
            ? t('charts:report.quiet')
            : t('charts:report.summary', {
                count: notes,
                told: number(figures.done['yellow-told']),
                partings: number(figures.done['red-approved']),
                hours: hours(figures.minutes),
              })}
        </p>
        <p className={styles.quiet}>
          {t('charts:report.counted', { zone: policy.timeZone })}
          {isRunning && ` ${t('charts:report.toDate', { time: dateTime(now) })}`}
        </p>
      </header>
      {tables.map(({ id, title, table }) => (
        <section key={id} aria-label={title} className={styles.part}>
          <h3>{title}</h3>
          {table.rows.length === 0 ? (
            <p className={styles.quiet}>{t('charts:report.none')}</p>
          ) : (
            <DataTable caption={title} table={table} pageSize={MOST} />
          )}
          {table.rows.length > MOST && (
            <p className={styles.quiet}>{t('charts:report.firstOf', { shown: number(MOST), all: number(table.rows.length) })}</p>
          )}
        </section>
      ))}
    </article>
  );
}
