import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { IconButton } from './icon-button';
import { useEscape } from './use-escape';
import { useWords } from './use-words';
import { ViewHeading } from './view-heading';
import styles from './view.module.css';

export interface ViewProps {
  title: string;
  /** Shows the way back; also on Escape where nothing else takes the key. */
  onBack?: () => void;
  children: ReactNode;
}

/** One view of the panel over the client, e.g. a form: way back, heading that takes the focus, content. */
export function View({ title, onBack, children }: ViewProps) {
  const { t } = useWords();
  const view = useRef<HTMLElement>(null);
  useEscape(view, onBack);
  return (
    <section ref={view} className={styles.view} aria-label={title}>
      <header className={styles.head}>
        {onBack && <IconButton icon={ArrowLeft} label={t('back')} onPress={onBack} />}
        <ViewHeading takesFocus>{title}</ViewHeading>
      </header>
      {children}
    </section>
  );
}
