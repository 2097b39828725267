import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { ViewHeading } from './view-heading';

export interface EmptyStateProps {
  title: string;
  text?: string;
  /** Move the focus here: this replaced what the user was at. */
  takesFocus?: boolean;
  /** What can be done about it, the likeliest first. */
  children?: ReactNode;
}

/** Nothing to show: says why, and what can be done. */
export function EmptyState({ title, text, takesFocus, children }: EmptyStateProps) {
  return (
    <section className={styles.empty}>
      <ViewHeading takesFocus={takesFocus}>{title}</ViewHeading>
      {text && <p className={styles.text}>{text}</p>}
      {children}
    </section>
  );
}
