import { Tag, UserText, useWords } from '@/components/ui';
import type { Firm } from '@/lib/schema/firm';
import styles from './firms.module.css';

/** A firm in a list: name, how to reach it, for whom it fits. */
export function FirmFacts({ firm }: { firm: Firm }) {
  const { t } = useWords();
  const reach = [firm.site.replace(/^https?:\/\//, ''), firm.phone].filter(Boolean).join(' · ');
  return (
    <div className={styles.facts}>
      <p>
        <strong>
          <UserText>{firm.name}</UserText>
        </strong>{' '}
        {firm.competitor && <Tag>{t('firms:competitorTag')}</Tag>}
      </p>
      {reach && <p className={styles.quiet}>{reach}</p>}
      {firm.fits && <UserText block>{firm.fits}</UserText>}
    </div>
  );
}
