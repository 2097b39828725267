import { cx, useWords } from '@/components/ui';
import styles from './welcome.module.css';

/** "Step 1 of 3", in words and as bars. @param step from 0 */
export function StepProgress({ step, steps }: { step: number; steps: number }) {
  const { t } = useWords();
  return (
    <div>
      <p className={styles.progress}>{t('welcome:progress', { step: step + 1, steps })}</p>
      <div className={styles.dots} aria-hidden>
        {Array.from({ length: steps }, (_, index) => (
          <span key={index} className={cx(styles.dot, index <= step && styles.done)} />
        ))}
      </div>
    </div>
  );
}
