import { Square, Timer } from 'lucide-react';
import { useEffect } from 'react';
import { elapsed } from '@/components/call/elapsed';
import { useNow } from '@/components/call/use-now';
import { Button, Icon, useFormats, UserText, useWords } from '@/components/ui';
import { MINUTE_MS } from '@/lib/domain/time';
import { type RunningTimer, capNearIn, isCapReached, lookedAt, minutesToLog, ranFor } from '@/lib/domain/timer';
import { timerCommands } from '@/lib/store/hooks/use-timer';
import styles from './timer-bar.module.css';
import { useLength } from './use-length';
import { useTimerClient } from './use-timer-client';

export interface TimerBarProps {
  timer: RunningTimer;
  /** The question stands below already. */
  isAsking: boolean;
  onAsk: () => void;
}

/** Whose time runs, for how long, and its end. Two lines whatever it says: nothing below moves. */
export function TimerBar({ timer, isAsking, onAsk }: TimerBarProps) {
  const { t } = useWords();
  const formats = useFormats();
  const length = useLength();
  const client = useTimerClient(timer);
  const { stopped } = timer;
  const now = useNow(!stopped);
  const hasEnded = !stopped && lookedAt(timer, now).stopped !== undefined;
  useEffect(() => {
    if (hasEnded) void timerCommands.look();
  }, [hasEnded]);

  const ran = ranFor(timer, now);
  const capIn = capNearIn(timer, now);
  const state = stopped
    ? stopped.why === 'pressed'
      ? `${length(minutesToLog(ran))}, ${t('worth:timer.waits')}`
      : t('worth:timer.askBar', { length: length(minutesToLog(ran)) })
    : isCapReached(timer, now)
      ? t('worth:cap.reached')
      : capIn !== undefined
        ? t('worth:cap.near', { length: length(Math.ceil(capIn / MINUTE_MS)) })
        : t('worth:timer.since', { time: formats.time(timer.startedAt) });
  return (
    <section className={styles.bar} aria-label={t('worth:timer.bar')}>
      <Icon of={Timer} />
      <div className={styles.words}>
        <span className={styles.name}>
          <UserText>{client === null ? t('worth:timer.gone') : (client?.name ?? '')}</UserText>
        </span>
        <span className={styles.state}>
          {!stopped && (
            <span role="timer" aria-label={t('worth:timer.runs', { time: elapsed(ran) })} className={styles.time}>
              {elapsed(ran)}
            </span>
          )}
          <span>{state}</span>
        </span>
      </div>
      {!stopped && (
        <Button icon={Square} onPress={() => void timerCommands.stop().then(onAsk)}>
          {t('worth:timer.stop')}
        </Button>
      )}
      {stopped && !isAsking && (
        <Button onPress={onAsk}>{t(stopped.why === 'pressed' ? 'worth:timer.log' : 'worth:timer.answer')}</Button>
      )}
    </section>
  );
}
