import { type ReactNode, useId } from 'react';
import styles from './section.module.css';
import { Stack } from './stack';

/** One part of a page, a landmark with its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Stack gap={3}>
        <h2 id={id}>{title}</h2>
        {children}
      </Stack>
    </section>
  );
}
