import { RadioGroup, useFormats, useWords } from '@/components/ui';
import { MINUTE_MS } from '@/lib/domain/time';
import { type RunningTimer, minutesToLog, ranFor } from '@/lib/domain/timer';
import { useLength } from './use-length';

/** Until the last sign of work, all of it, or a length that the user enters. */
export type LengthAnswer = 'sure' | 'all' | 'other';

export interface TimerLengthProps {
  /** A stopped one. */
  timer: RunningTimer;
  value: LengthAnswer | undefined;
  onChange: (value: LengthAnswer) => void;
  error?: string | undefined;
}

/** How long was it really? */
export function TimerLength({ timer, value, onChange, error }: TimerLengthProps) {
  const { t } = useWords();
  const formats = useFormats();
  const length = useLength();
  const { startedAt, stopped } = timer;
  const sureUntil = stopped?.sureUntil ?? startedAt;
  const ran = ranFor(timer, startedAt);
  return (
    <RadioGroup
      label={t('worth:timer.choices')}
      isRequired
      value={value}
      onChange={onChange}
      error={error}
      options={[
        {
          id: 'sure',
          label: t('worth:timer.sure', {
            length: length(minutesToLog(sureUntil - startedAt)),
            time: formats.dateTime(sureUntil),
          }),
          hint: t('worth:timer.sureHint'),
        },
        ...(ran > sureUntil - startedAt
          ? [{ id: 'all' as const, label: t('worth:timer.all', { length: length(ran / MINUTE_MS) }) }]
          : []),
        { id: 'other', label: t('worth:timer.other') },
      ]}
    />
  );
}
