import { Segmented, Stack, useFormats, useWords } from '@/components/ui';
import styles from './ready-check.module.css';

export interface Ready {
  calm: boolean | undefined;
  sleptOnIt: boolean | undefined;
  /** Until when to wait, ms; set when the answer was "not calm". */
  coolUntil: number | undefined;
}

export interface ReadyCheckProps {
  value: Ready;
  onChange: (value: Partial<Ready>) => void;
  /** Policy: how long to wait when wound up. */
  coolMinutes: number;
  now: () => number;
}

const shown = (answer: boolean | undefined) => (answer === undefined ? undefined : answer ? 'yes' : 'no');

/** B-cool, before every hard talk: wound up? slept on it? It advises and never blocks: the user decides. */
export function ReadyCheck({ value, onChange, coolMinutes, now }: ReadyCheckProps) {
  const { t } = useWords();
  const formats = useFormats();
  const options = [
    { id: 'yes', label: t('yes') },
    { id: 'no', label: t('no') },
  ] as const;
  const answered = value.calm !== undefined && value.sleptOnIt !== undefined;
  return (
    <Stack gap={2}>
      <h2>{t('cards:ready.title')}</h2>
      <Segmented
        label={t('cards:ready.calm')}
        options={options}
        value={shown(value.calm)}
        onChange={(answer) =>
          onChange({ calm: answer === 'yes', coolUntil: answer === 'yes' ? undefined : now() + coolMinutes * 60_000 })
        }
      />
      <Segmented
        label={t('cards:ready.sleptOnIt')}
        options={options}
        value={shown(value.sleptOnIt)}
        onChange={(answer) => onChange({ sleptOnIt: answer === 'yes' })}
      />
      <output className={styles.advice}>
        {value.calm === false && value.coolUntil !== undefined && (
          <>
            <strong>{t('cards:ready.wait', { time: formats.dateTime(value.coolUntil) })}</strong>{' '}
            {t('cards:ready.waitWhy', { minutes: coolMinutes })}
          </>
        )}
        {value.calm !== false && value.sleptOnIt === false && t('cards:ready.sleep')}
        {answered && value.calm && value.sleptOnIt && t('cards:ready.go')}
      </output>
    </Stack>
  );
}
