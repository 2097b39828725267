import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useAnnouncements } from './announcements';
import { cx } from './cx';
import { IconButton } from './icon-button';
import styles from './live-region.module.css';
import { useWords } from './use-words';

const SHOWN_FOR = 6_000; // ms; long enough to read twice, and it can be closed before

/** The one live region of a page; stands in AppRoot. The region is always there, so that screen readers watch it. */
export function LiveRegion() {
  const { t } = useWords();
  const { latest, warning, clear, clearWarning } = useAnnouncements();
  useEffect(() => {
    if (!latest) return undefined;
    const timer = setTimeout(clear, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [latest, clear]);
  return (
    <div className={styles.region}>
      {warning && (
        <div role="alert" className={cx(styles.message, styles.warning)}>
          {warning}
          <IconButton icon={X} label={t('close')} onPress={clearWarning} />
        </div>
      )}
      <div className={latest ? styles.message : undefined}>
        <output aria-live="polite">
          <span key={latest?.turn}>{latest?.message}</span>
        </output>
        {latest && <IconButton icon={X} label={t('close')} onPress={clear} />}
      </div>
    </div>
  );
}
