import { TriangleAlert } from 'lucide-react';
import { browser } from 'wxt/browser';
import { Button, Icon, useWords } from '@/components/ui';
import { type BackupWarning as Warning, useBackupWarning } from '@/lib/store/hooks/use-backup-warning';
import styles from './backups.module.css';

/** The words of a warning; none is a storm: one line, the worst thing. */
export function useWarningWords(): (warning: Warning) => string {
  const { t } = useWords();
  return (warning) => {
    if (warning.kind === 'failed') return t('backup:auto.warning.failed', { why: t(`backup:auto.failed.${warning.why}`) });
    if (warning.kind === 'full') return t('backup:auto.warning.full');
    return t(`backup:auto.warning.${warning.kind}`, { count: warning.days });
  };
}

/** A quiet line below everything else while backups are late, failed, or have no room; nothing otherwise. */
export function BackupWarning() {
  const { t } = useWords();
  const words = useWarningWords();
  const warning = useBackupWarning();
  if (!warning) return null;
  return (
    <aside aria-label={t('backup:title')} className={styles.warning}>
      <Icon of={TriangleAlert} />
      <span className={styles.grow}>{words(warning)}</span>
      <Button tone="quiet" onPress={() => void browser.runtime.openOptionsPage()}>
        {t('backup:auto.open')}
      </Button>
    </aside>
  );
}
