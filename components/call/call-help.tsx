import { Button } from 'react-aria-components/Button';
import { cx, useWords } from '@/components/ui';
import styles from './call-help.module.css';
import { useCallLetters } from './use-call-letters';

export const CALL_HELPS = ['reactions', 'facts', 'never', 'calm', 'exits', 'notes'] as const;
export type CallHelpId = (typeof CALL_HELPS)[number];

/** One key each, besides the digits of the reactions. */
const KEYS: Partial<Record<CallHelpId, string>> = { facts: 'F', never: 'V', calm: 'C', exits: 'X' };

export interface CallHelpProps {
  open: CallHelpId;
  onOpen: (id: CallHelpId) => void;
}

/** What is at hand below the sentence: one press, one key. Plain buttons, because arrows belong to the script. */
export function CallHelp({ open, onOpen }: CallHelpProps) {
  const { t } = useWords();
  const hasLetters = useCallLetters();
  return (
    <nav className={styles.helps} aria-label={t('call:view.atHand')}>
      {CALL_HELPS.map((id) => (
        <Button
          key={id}
          className={cx(styles.help, id === open && styles.open)}
          aria-pressed={id === open}
          aria-keyshortcuts={hasLetters ? KEYS[id] : undefined}
          onPress={() => onOpen(id)}
        >
          {t(`call:${id}.title`)}
        </Button>
      ))}
    </nav>
  );
}
