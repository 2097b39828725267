import { Button } from 'react-aria-components/Button';
import { useWords } from '@/components/ui';
import type { RenderedReaction } from '@/lib/playbook/render';
import { reactionKey } from './call-keys';
import styles from './reaction-keys.module.css';

export interface ReactionKeysProps {
  reactions: readonly RenderedReaction[];
  onOpen: (index: number) => void;
}

/** Usual reactions, each one key away. */
export function ReactionKeys({ reactions, onOpen }: ReactionKeysProps) {
  const { t } = useWords();
  return (
    <ol className={styles.keys} aria-label={t('call:reactions.title')}>
      {reactions.map(({ id, label }, index) => (
        <li key={id}>
          <Button className={styles.key} onPress={() => onOpen(index)} aria-keyshortcuts={reactionKey(index)}>
            {reactionKey(index) !== undefined && <kbd className={styles.sign}>{reactionKey(index)}</kbd>}
            <span className={styles.label}>{label}</span>
          </Button>
        </li>
      ))}
    </ol>
  );
}
