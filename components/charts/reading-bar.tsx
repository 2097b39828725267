import { ErrorText, useFormats, useWords } from '@/components/ui';
import type { LiveReading } from '@/lib/store/hooks/use-chart-answer';
import styles from './reading-bar.module.css';
import { useChartFormats } from './use-chart-formats';

/** How far a long reading is; then for when it holds. @param now instant (ms) of what is shown, once it is whole */
export function ReadingBar({ reading: { done, error }, now }: { reading: LiveReading<unknown>; now: number | undefined }) {
  const { t } = useWords();
  const { dateTime } = useFormats();
  const { percent } = useChartFormats();
  const words = t('charts:reading', { percent: percent(done) });
  return (
    <>
      <div className={styles.bar}>
        {now === undefined ? (
          <>
            <progress className={styles.progress} value={done} aria-label={words} />
            <span aria-hidden>{words}</span>
          </>
        ) : (
          <span>{t('charts:asOf', { time: dateTime(now) })}</span>
        )}
      </div>
      {error && <ErrorText>{t('errors:failed', { message: error.message })}</ErrorText>}
    </>
  );
}
