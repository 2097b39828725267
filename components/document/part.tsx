import { type ReactNode, useId } from 'react';
import { Stack } from '@/components/ui';
import styles from './document.module.css';

/** One part of the document, a landmark with its heading; its heading never stands alone at the foot of a page. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>{title}</h2>
      <Stack gap={3}>{children}</Stack>
    </section>
  );
}
