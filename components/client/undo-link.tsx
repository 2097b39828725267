import { Unlink } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { announce, Confirm, IconButton, RefusalText, useWords } from '@/components/ui';
import styles from './client-header.module.css';
import type { Subject } from './subject';
import { useSubjectCommands } from './use-subject-commands';

export interface UndoLinkProps {
  subject: Subject;
  command: 'undoSameRecord' | 'undoBelongsRecord' | 'undoDistinctRecord';
  /** Full id of the event that made the link. */
  linkRef: string;
  name: string;
  /** The line that the button stands beside. */
  children: ReactNode;
}

/** A link with the button that undoes it, after a question in its place. */
export function UndoLink({ subject, command, linkRef, name, children }: UndoLinkProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const { run, isPending, refusal } = useSubjectCommands(subject);
  async function undo() {
    const result = await run(command, { ref: linkRef });
    if (result.ok) announce(t('client:records.undone'));
  }
  return (
    <>
      <div className={styles.line}>
        {children}
        <IconButton icon={Unlink} label={t('client:records.undo', { name })} onPress={() => setAsking(true)} />
      </div>
      {asking && (
        <Confirm
          question={t('client:records.undoAsk')}
          yes={t('undo')}
          isPending={isPending}
          onYes={() => void undo()}
          onNo={() => setAsking(false)}
        >
          <RefusalText refusal={refusal} />
        </Confirm>
      )}
    </>
  );
}
