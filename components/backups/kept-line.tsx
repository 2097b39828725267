import { Download, History, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Confirm, IconButton, Row, useWords } from '@/components/ui';
import type { KeptBackup } from '@/lib/store/hooks/use-kept-backups';
import styles from './backups.module.css';
import { useBackupFacts } from './use-backup-facts';

export interface KeptLineProps {
  backup: KeptBackup;
  onRead: () => void;
  onSave: () => void;
  onDelete: () => Promise<void>;
}

/** One backup inside the browser, with what can be done with it. */
export function KeptLine({ backup, onRead, onSave, onDelete }: KeptLineProps) {
  const { t } = useWords();
  const { date, facts } = useBackupFacts(backup);
  const [isAsked, setAsked] = useState(false);
  return (
    <li>
      <span className={styles.words}>{facts}</span>
      <Row gap={1}>
        <IconButton icon={History} label={t('backup:auto.read', { date })} onPress={onRead} />
        <IconButton icon={Download} label={t('backup:auto.save', { date })} onPress={onSave} />
        <IconButton icon={Trash2} label={t('backup:auto.delete', { date })} onPress={() => setAsked(true)} />
      </Row>
      {isAsked && (
        <Confirm
          question={t('backup:auto.deleteAsk', { date })}
          yes={t('backup:auto.deleteYes')}
          danger
          onYes={() => void onDelete()}
          onNo={() => setAsked(false)}
        />
      )}
    </li>
  );
}
