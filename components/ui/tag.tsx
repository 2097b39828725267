import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon } from './icon';
import styles from './status-tag.module.css';

/** A quiet label, e.g. a phase or "from the company". */
export function Tag({ icon, children }: { icon?: LucideIcon; children: ReactNode }) {
  return (
    <span className={cx(styles.tag, styles.quiet)}>
      {icon && <Icon of={icon} />}
      {children}
    </span>
  );
}
