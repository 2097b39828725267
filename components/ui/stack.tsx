import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './layout.module.css';

export interface StackProps {
  /** Step of the space scale, see assets/tokens.css. */
  gap?: 1 | 2 | 3 | 4 | 5;
  as?: 'div' | 'ul' | 'ol' | 'li';
  className?: string;
  children: ReactNode;
}

/** Children below each other. */
export function Stack({ gap = 3, as: Tag = 'div', className, children }: StackProps) {
  return <Tag className={cx(styles.stack, styles[`gap${gap}`], className)}>{children}</Tag>;
}
