import { PhoneOff } from 'lucide-react';
import { Button, UserText, useWords } from '@/components/ui';
import styles from './call-header.module.css';
import { elapsed } from './elapsed';
import { useNow } from './use-now';

export interface CallHeaderProps {
  client: string;
  startedAt: number | undefined;
  endedAt: number | undefined;
  isPending: boolean;
  onStart: () => void;
  onEnd: () => void;
}

/** Whom the call is with, how long it has taken, and its beginning and end. */
export function CallHeader({ client, startedAt, endedAt, isPending, onStart, onEnd }: CallHeaderProps) {
  const { t } = useWords();
  const now = useNow(startedAt !== undefined && endedAt === undefined);
  const time = startedAt === undefined ? '' : elapsed((endedAt ?? now) - startedAt);
  return (
    <header className={styles.header}>
      <h1 className={styles.name} tabIndex={-1} data-call-heading>
        <UserText>{client}</UserText>
      </h1>
      {startedAt === undefined ? (
        <Button tone="primary" isPending={isPending} onPress={onStart}>
          {t('call:view.start')}
        </Button>
      ) : (
        <>
          <span role="timer" aria-live="off" aria-label={t('call:view.timer', { time })} className={styles.timer}>
            {time}
          </span>
          {endedAt === undefined && (
            <Button tone="danger" icon={PhoneOff} isPending={isPending} onPress={onEnd}>
              {t('call:view.end')}
            </Button>
          )}
        </>
      )}
    </header>
  );
}
