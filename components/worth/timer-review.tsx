import { useState } from 'react';
import { ActionForm } from '@/components/cards/form/action-form';
import { useAction } from '@/components/cards/form/use-action';
import { useForm } from '@/components/cards/form/use-form';
import { announce, Button, NumberField, TextField, useWords, View } from '@/components/ui';
import { MINUTE_MS } from '@/lib/domain/time';
import { type RunningTimer, minutesToLog, ranFor } from '@/lib/domain/timer';
import { timerCommands } from '@/lib/store/hooks/use-timer';
import { type LengthAnswer, TimerLength } from './timer-length';
import { readMinutes } from './read-length';
import { useLength } from './use-length';
import { useTimerClient } from './use-timer-client';

interface Values {
  answer: LengthAnswer | undefined;
  minutes: number | undefined;
  what: string;
}

/**
 * The stopped timer: logged, thrown away, or it goes on. One that stopped by itself asks how long it really was; no answer is chosen
 * beforehand, so that no guess is logged.
 */
export function TimerReview({ timer, onDone }: { timer: RunningTimer; onDone: () => void }) {
  const { t } = useWords();
  const length = useLength();
  const client = useTimerClient(timer);
  const { client: id, startedAt } = timer;
  const action = useAction(id);
  const [now] = useState(Date.now);
  const ran = ranFor(timer, now);
  const why = timer.stopped?.why ?? 'pressed';
  const wasPressed = why === 'pressed';
  const form = useForm<Values>(`timer:${id}:${startedAt}`, {
    answer: undefined,
    minutes: wasPressed ? minutesToLog(ran) : undefined,
    what: '',
  });
  if (!form || client === undefined) return null;
  const { answer, minutes, what } = form.values;
  const sure = (timer.stopped?.sureUntil ?? startedAt) - startedAt;
  const chosen = wasPressed || answer === 'other' ? minutes : answer && minutesToLog(answer === 'all' ? ran : sure);

  async function log() {
    if (chosen === undefined) return;
    const body = { minutes: chosen, happenedAt: Math.min(startedAt, now), ...(what.trim() && { what: what.trim() }) };
    if (!(await action.run('logTime', body))) return;
    end(t('worth:time.logged', { count: chosen }));
  }
  function end(said: string) {
    form?.discard();
    void timerCommands.clear(startedAt);
    announce(said);
    onDone();
  }
  const discard = (
    <Button tone="quiet" onPress={() => end(t('worth:timer.discarded'))}>
      {t('worth:timer.discard')}
    </Button>
  );
  const title = t(wasPressed ? 'worth:timer.reviewTitle' : 'worth:timer.askTitle');
  if (client === null) {
    return (
      <View title={title} onBack={onDone}>
        <p>{t('worth:timer.goneText')}</p>
        {discard}
      </View>
    );
  }
  return (
    <View title={title} onBack={onDone}>
      {why !== 'pressed' && <p>{t(`worth:timer.${why}`, { length: length(ran / MINUTE_MS) })}</p>}
      <ActionForm
        submit={t('worth:timer.log1')}
        onSubmit={() => void log()}
        isPending={action.isPending}
        refusal={action.refusal}
        isComplete={chosen !== undefined}
        isUnkept={form.isUnkept}
        actions={
          <>
            {(why === 'pressed' || why === 'forgotten') && (
              <Button
                onPress={() => {
                  form.discard();
                  void timerCommands.resume();
                  onDone();
                }}
              >
                {t('worth:timer.resume')}
              </Button>
            )}
            {discard}
          </>
        }
      >
        {(showMissing) => (
          <>
            {!wasPressed && (
              <TimerLength
                timer={timer}
                value={answer}
                onChange={(one) => form.set({ answer: one })}
                error={showMissing && answer === undefined ? t('worth:timer.choose') : undefined}
              />
            )}
            {(wasPressed || answer === 'other') && (
              <NumberField
                label={t('worth:time.minutes')}
                read={readMinutes}
                min={1}
                max={100_000}
                step={1}
                isRequired
                value={minutes}
                onChange={(value) => form.set({ minutes: value })}
                error={showMissing && minutes === undefined ? t('worth:time.lengthNeeded') : undefined}
              />
            )}
            <TextField label={t('worth:time.what')} maxLength={500} value={what} onChange={(text) => form.set({ what: text })} />
          </>
        )}
      </ActionForm>
    </View>
  );
}
