import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './error-text.module.css';
import { Icon } from './icon';

/** Something went wrong or was refused; read out at once. */
export function ErrorText({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className={styles.error}>
      <Icon of={CircleAlert} />
      <div>{children}</div>
    </div>
  );
}
