import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { Button, ErrorText, Row, useFormats, useWords } from '@/components/ui';
import type { BackupStanding as Standing } from '@/lib/store/hooks/use-backup-choice';
import { useBackupWarning } from '@/lib/store/hooks/use-backup-warning';
import styles from './backups.module.css';
import { useWarningWords } from './backup-warning';

/** When everything was last in a backup, and one more at once. */
export function BackupStanding({ standing, makeNow }: { standing: Standing; makeNow: () => Promise<void> }) {
  const { t } = useWords();
  const { number, dateTime } = useFormats();
  const warning = useBackupWarning();
  const words = useWarningWords();
  const [isAsked, setAsked] = useState(false);
  const [failed, setFailed] = useState('');
  const { state, progress } = standing;
  async function make() {
    setAsked(true);
    setFailed('');
    await makeNow().catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)));
    setAsked(false);
  }
  return (
    <>
      <Row>
        <Button icon={ShieldCheck} isPending={isAsked || progress !== null} onPress={() => void make()}>
          {t('backup:auto.now')}
        </Button>
        <output className={styles.status}>
          {progress && t('backup:export.running', { done: number(progress.done), all: number(progress.all) })}
          {!progress && state.safeAt !== undefined && t('backup:auto.safe', { date: dateTime(state.safeAt) })}
          {!progress && state.safeAt === undefined && t('backup:auto.none')}
        </output>
      </Row>
      {failed && <ErrorText>{t('errors:failed', { message: failed })}</ErrorText>}
      {warning && <ErrorText>{words(warning)}</ErrorText>}
    </>
  );
}
