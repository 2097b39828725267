import { Button, Row, useWords } from '@/components/ui';
import { useLocale } from 'react-aria-components/I18nProvider';
import styles from './imports.module.css';

/** What is under way and how far; `all` 0 while that is not known. */
export interface Busy {
  words: string;
  done: number;
  all: number;
}

/** How far something is, with a way to stop it. */
export function Progress({ busy, onStop }: { busy: Busy; onStop?: (() => void) | undefined }) {
  const { t } = useWords();
  const { locale } = useLocale();
  const share = busy.all > 0 ? busy.done / busy.all : undefined;
  const percent = share === undefined ? '' : new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  return (
    <Row gap={3}>
      <output>{busy.words}</output>
      <progress
        className={styles.bar}
        aria-label={busy.words}
        aria-valuetext={percent === '' ? undefined : t('imports:check.progress', { percent })}
        {...(share !== undefined && { value: share })}
      />
      {onStop && <Button onPress={onStop}>{t('imports:check.stop')}</Button>}
    </Row>
  );
}
