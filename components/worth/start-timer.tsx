import { Square, Timer } from 'lucide-react';
import { useState } from 'react';
import { Button, RefusalText, Stack, useWords } from '@/components/ui';
import type { Subject } from '@/components/client/subject';
import { MINUTE_MS } from '@/lib/domain/time';
import { type RunningTimer, ranFor } from '@/lib/domain/timer';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { timerCommands, useRunningTimer } from '@/lib/store/hooks/use-timer';
import { useTimerAnswer } from './timer-answer';
import { useLength } from './use-length';
import { useStartTimer } from './use-start-timer';
import { useTimerClient } from './use-timer-client';
import styles from './worth.module.css';

/** Starts or stops the timer. One at a time: where another client's runs, that one is asked about first. */
export function StartTimer({ subject, view }: { subject: Subject; view: ClientView | null }) {
  const { t } = useWords();
  const timer = useRunningTimer();
  const answer = useTimerAnswer();
  const { start, isPending, refusal } = useStartTimer(subject, view);
  const stop = () => void timerCommands.stop().then(answer);
  if (timer === undefined) return null;
  if (timer && !view?.state.ids.includes(timer.client)) return <OtherTimer timer={timer} onStop={stop} />;
  return (
    <Stack gap={2}>
      {timer ? (
        <Button icon={Square} wide onPress={stop}>
          {t(timer.stopped ? 'worth:timer.log' : 'worth:time.stop')}
        </Button>
      ) : (
        <Button tone="primary" icon={Timer} wide isPending={isPending} onPress={() => void start()}>
          {t('worth:time.start')}
        </Button>
      )}
      <RefusalText refusal={refusal} />
    </Stack>
  );
}

function OtherTimer({ timer, onStop }: { timer: RunningTimer; onStop: () => void }) {
  const { t } = useWords();
  const length = useLength();
  const client = useTimerClient(timer);
  const [now] = useState(Date.now);
  if (client === undefined) return null;
  const text = { length: length(ranFor(timer, now) / MINUTE_MS) };
  return (
    <div className={styles.warning}>
      <p>{client ? t('worth:time.other', { name: client.name, ...text }) : t('worth:time.otherGone', text)}</p>
      <p>{t('worth:time.other1')}</p>
      <Button onPress={onStop}>{t('worth:time.answer')}</Button>
    </div>
  );
}
