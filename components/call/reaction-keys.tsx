import { Button } from 'react-aria-components/Button';
import { useWords } from '@/components/ui';
import type { RenderedReaction } from '@/lib/playbook/render';
import styles from './reaction-keys.module.css';

export interface ReactionKeysProps {
  reactions: readonly RenderedReaction[];
  onOpen: (index: number) => void;
}

/** Usual reactions, each one key away (1–9). */
export function ReactionKeys({ reactions, onOpen }: ReactionKeysProps) {
  const { t } = useWords();
  return (
    <ol className={styles.keys} aria-label={t('call:reactions.title')}>
      {reactions.map(({ id, label }, index) => (
        <li key={id}>
          <Button
            className={styles.key}
            onPress={() => onOpen(index)}
            aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
          >
            {index < 9 && <kbd className={styles.digit}>{index + 1}</kbd>}
            <span>{label}</span>
          </Button>
        </li>
      ))}
    </ol>
  );
}
