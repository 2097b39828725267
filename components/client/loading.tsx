import { useWords } from '@/components/ui';
import styles from './panel.module.css';

/** Shown while the database answers; words appear only if it takes long (the style delays them). */
export function Loading() {
  const { t } = useWords();
  return (
    <p className={styles.loading} aria-busy="true">
      {t('loading')}
    </p>
  );
}
