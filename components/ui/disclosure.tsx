import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import styles from './disclosure.module.css';
import { Icon } from './icon';

export interface DisclosureProps {
  label: ReactNode;
  defaultExpanded?: boolean;
  isExpanded?: boolean;
  onExpandedChange?: (expanded: boolean) => void;
  children: ReactNode;
}

/** Folds away what is needed less often. */
export function Disclosure({ label, children, ...rest }: DisclosureProps) {
  return (
    <AriaDisclosure {...rest} className={styles.disclosure}>
      <div className={styles.heading}>
        <Button slot="trigger" className={styles.trigger}>
          <Icon of={ChevronRight} className={styles.chevron} />
          <span>{label}</span>
        </Button>
      </div>
      <DisclosurePanel className={styles.panel}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
