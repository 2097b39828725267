import { useEffect } from 'react';
import { Button, RefusalText, Row, useFormats, useWords } from '@/components/ui';
import { useBulkChange } from '@/lib/store/hooks/use-bulk-change';
import styles from '../overview.module.css';
import { useSelection } from '../use-selection';

/** Warns whoever closes the page while it is at work. */
function useStay(isBusy: boolean): void {
  useEffect(() => {
    if (!isBusy) return undefined;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [isBusy]);
}

/** How far a change of many is, what came of it, and the way back. */
export function BulkProgress() {
  const { t } = useWords();
  const formats = useFormats();
  const { state, undo, stop, close } = useBulkChange();
  const { clear } = useSelection();
  const { phase, number, done, changed, same, failed, newer, left, refusal } = state;
  const isBusy = phase === 'changing' || phase === 'undoing';
  useStay(isBusy);
  const counts = { done: formats.number(done), number: formats.number(number) };
  const heading = t(phase === 'undoing' ? 'overview:bulk.undoing' : 'overview:bulk.working', counts);
  if (isBusy)
    return (
      <section className={styles.bulk} aria-label={t('overview:bulk.title')}>
        <Row>
          <strong>{heading}</strong>
          <progress max={number} value={done} aria-label={heading} />
          <Button onPress={stop}>{t('overview:bulk.stop')}</Button>
        </Row>
        <p className={styles.quiet}>{t('overview:bulk.running')}</p>
      </section>
    );
  const lines = [
    [phase === 'undone' ? 'undone' : 'done', changed, true],
    ['same', same, same > 0],
    ['newer', newer, newer > 0],
    ['failed', failed, failed > 0],
    ['stopped', left, left > 0],
  ] as const;
  return (
    <section className={styles.bulk} aria-label={t('overview:bulk.title')}>
      <output aria-live="polite">
        {lines.map(
          ([word, count, isShown]) =>
            isShown && <p key={word}>{t(`overview:bulk.${word}`, { number: formats.number(count) })}</p>,
        )}
      </output>
      <RefusalText refusal={refusal ?? null} />
      <Row>
        {phase === 'changed' && changed > 0 && <Button onPress={() => void undo()}>{t('overview:bulk.undo')}</Button>}
        <Button
          tone="quiet"
          onPress={() => {
            close();
            clear();
          }}
        >
          {t('overview:bulk.close')}
        </Button>
      </Row>
    </section>
  );
}
