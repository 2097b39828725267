import { type ReactNode, useId } from 'react';
import styles from './client-page.module.css';

/** One part of a client's page, a landmark with its heading. */
export function PagePart({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
