import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './layout.module.css';

export interface RowProps {
  gap?: 1 | 2 | 3 | 4 | 5;
  align?: 'start' | 'spread' | 'end';
  as?: 'div' | 'ul' | 'li' | 'p' | 'span';
  className?: string;
  'aria-label'?: string;
  children: ReactNode;
}

/** Children beside each other; they wrap where the panel is narrow. */
export function Row({ gap = 2, align = 'start', as: Tag = 'div', className, children, ...rest }: RowProps) {
  return (
    <Tag {...rest} className={cx(styles.row, styles[`gap${gap}`], align !== 'start' && styles[align], className)}>
      {children}
    </Tag>
  );
}
