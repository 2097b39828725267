import { type ReactNode, useState } from 'react';
import { useWords } from '@/components/ui';
import { useSample } from '@/lib/store/hooks/use-sample';
import { KeptSample } from './kept-sample';
import { RemoveSample } from './remove-sample';
import styles from './welcome.module.css';

/**
 * Over every section of the dashboard while made-up clients are among the real ones: their figures count in each table and chart.
 * The section is shown once this is known, so that nothing moves under the hand.
 */
export function SampleNotice({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const { count } = useSample();
  const [kept, setKept] = useState<string[]>([]);
  if (count === undefined) return null;
  return (
    <>
      {count > 0 && (
        <div className={styles.notice}>
          <span>{t('welcome:sample.here', { count })}</span>
          <RemoveSample count={count} onRemoved={setKept} />
        </div>
      )}
      <KeptSample names={kept} />
      {children}
    </>
  );
}
