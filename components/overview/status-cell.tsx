import { StatusTag } from '@/components/ui';
import type { OverviewRow } from '@/lib/domain/overview/overview-row';
import styles from './overview.module.css';
import type { Cells } from './use-cells';

/** The status that is shown first, and how many more hold. */
export function StatusCell({ row, t }: { row: OverviewRow; t: Cells['t'] }) {
  const [first = 'none', ...more] = row.kinds;
  const others = t('overview:moreStatus', { statuses: more.map((kind) => t(`domain:status.${kind}`)).join(', ') });
  return (
    <span className={styles.status}>
      <StatusTag kind={first} notes={row.noteCount} />
      {more.length > 0 && (
        <span className={styles.moreStatus} title={others}>
          <span aria-hidden>+{more.length}</span>
          <span className={styles.unseen}>{others}</span>
        </span>
      )}
    </span>
  );
}
