import type { ReactNode } from 'react';
import { Stack } from '@/components/ui';
import styles from './document.module.css';

/** One card, talk, measure or stage: kept on one page where it fits. */
export function Entry({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.entry}>
      <h3>{title}</h3>
      <Stack gap={1}>{children}</Stack>
    </div>
  );
}
