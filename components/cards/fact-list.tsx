import type { ReactNode } from 'react';
import { UserText } from '@/components/ui';
import styles from './fact-list.module.css';

export interface FactListProps {
  /** Label and what a person wrote; empty ones are left out. */
  facts: readonly (readonly [label: string, text: ReactNode | string | undefined])[];
}

/** Labels with what stands behind them, below each other. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, text]) => text !== undefined && text !== '')
        .map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{typeof text === 'string' ? <UserText block>{text}</UserText> : text}</dd>
          </div>
        ))}
    </dl>
  );
}
