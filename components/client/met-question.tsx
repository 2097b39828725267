import type { ReactNode } from 'react';
import { Row, Stack, UserText, useWords } from '@/components/ui';
import type { ClientMetAgain } from '@/lib/store/hooks/use-met-again';
import { PartedNotice } from './parted-notice';
import styles from './suggestion-card.module.css';

export interface MetQuestionProps {
  met: ClientMetAgain;
  /** The answers. */
  children: ReactNode;
}

/**
 * "Is this …?", and what is equal. It shows no card of the client it asks about: whether it is that client, only the user knows.
 * Except that we parted from it, which must be known before anything is agreed anew (K-return).
 */
export function MetQuestion({ met: { client, equal }, children }: MetQuestionProps) {
  const { t } = useWords();
  const question = t('client:met.question', { name: client.name });
  return (
    <article className={styles.card} aria-label={question}>
      <h2>
        <UserText>{question}</UserText>
      </h2>
      <ul className={styles.reasons}>
        {equal.map(({ kind, value }) => (
          <li key={`${kind} ${value}`}>
            {t(`client:met.equal.${kind}`)} <UserText>{value}</UserText>
          </li>
        ))}
      </ul>
      {client.kinds.includes('red') && <PartedNotice client={client.id} />}
      <Stack gap={1}>
        <Row gap={1}>{children}</Row>
      </Stack>
    </article>
  );
}
