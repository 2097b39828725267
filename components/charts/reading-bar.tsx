import { RefreshCw } from 'lucide-react';
import { Button, ErrorText, useFormats, useWords } from '@/components/ui';
import type { LongReading } from '@/lib/store/hooks/use-reading';
import styles from './reading-bar.module.css';
import { useChartFormats } from './use-chart-formats';

/** How far a long reading is, for when it holds once it is done, and a way to read again. @param now instant (ms) of what is shown */
export function ReadingBar({
  reading: { done, error, refresh },
  now,
}: {
  reading: LongReading<unknown>;
  now: number | undefined;
}) {
  const { t } = useWords();
  const { dateTime } = useFormats();
  const { percent } = useChartFormats();
  const isReading = done < 1;
  const words = t('charts:reading', { percent: percent(done) });
  return (
    <>
      <div className={styles.bar}>
        <Button tone="quiet" icon={RefreshCw} isPending={isReading} onPress={refresh}>
          {t('charts:refresh')}
        </Button>
        {isReading ? (
          <>
            <progress className={styles.progress} value={done} aria-label={words} />
            <span aria-hidden>{words}</span>
          </>
        ) : (
          now !== undefined && <span>{t('charts:asOf', { time: dateTime(now) })}</span>
        )}
      </div>
      {error && <ErrorText>{t('errors:failed', { message: error.message })}</ErrorText>}
    </>
  );
}
