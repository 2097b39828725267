import { useState } from 'react';
import { useWords } from '@/components/ui';
import { isSample } from '@/lib/domain/is-sample';
import { useSample } from '@/lib/store/hooks/use-sample';
import { KeptSample } from './kept-sample';
import { RemoveSample } from './remove-sample';
import styles from './welcome.module.css';

/** On a made-up client: says so, and takes the examples away. Nothing on a real one. @param ids every id of the client's group */
export function SampleLine({ ids }: { ids: readonly string[] }) {
  return isSample(ids) ? <Line /> : null;
}

function Line() {
  const { t } = useWords();
  const { count } = useSample();
  const [kept, setKept] = useState<string[]>([]);
  return (
    <div className={styles.notice}>
      <span>{t('welcome:sample.this')}</span>
      <RemoveSample count={count ?? 0} onRemoved={setKept} />
      <KeptSample names={kept} />
    </div>
  );
}
