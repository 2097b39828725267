import { Button } from 'react-aria-components/Button';
import { useWords } from '@/components/ui';
import type { RenderedReaction } from '@/lib/playbook/render';
import { reactionKey } from './call-keys';
import styles from './reaction-keys.module.css';
import { useCallLetters } from './use-call-letters';

export interface ReactionKeysProps {
  reactions: readonly RenderedReaction[];
  onOpen: (index: number) => void;
}

/** Usual reactions, each one key away unless those keys are turned off. */
export function ReactionKeys({ reactions, onOpen }: ReactionKeysProps) {
  const { t } = useWords();
  const hasLetters = useCallLetters();
  const keyOf = (index: number) => (hasLetters ? reactionKey(index) : undefined);
  return (
    <ol className={styles.keys} aria-label={t('call:reactions.title')}>
      {reactions.map(({ id, label }, index) => (
        <li key={id}>
          <Button className={styles.key} onPress={() => onOpen(index)} aria-keyshortcuts={keyOf(index)}>
            {keyOf(index) !== undefined && <kbd className={styles.sign}>{keyOf(index)}</kbd>}
            <span className={styles.label}>{label}</span>
          </Button>
        </li>
      ))}
    </ol>
  );
}
