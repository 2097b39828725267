import { useState } from 'react';
import { Button, DateField, Row, Stack, useWords } from '@/components/ui';
import { dayOf, startOfDayAfter } from '@/lib/domain/day-rule';
import styles from './reminders.module.css';

export interface PickDayProps {
  timeZone: string;
  /** The day must be later than this instant (ms). */
  after: number;
  onPick: (day: string) => void;
  onCancel: () => void;
}

/** A day to which a reminder is put off. */
export function PickDay({ timeZone, after, onPick, onCancel }: PickDayProps) {
  const { t } = useWords();
  const [day, setDay] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const first = dayOf(startOfDayAfter(after, 1, timeZone), timeZone);
  const isRight = day !== undefined && day >= first;
  return (
    <Stack gap={2} className={styles.pick}>
      <DateField
        label={t('reminders:snooze.dayLabel')}
        hint={t('reminders:snooze.local')}
        value={day}
        onChange={setDay}
        min={first}
        autoFocus
        error={isAsked && !isRight ? t('reminders:snooze.dayMissing') : undefined}
      />
      <Row>
        <Button tone="primary" onPress={() => (isRight ? onPick(day) : setAsked(true))}>
          {t('reminders:snooze.set')}
        </Button>
        <Button onPress={onCancel}>{t('reminders:snooze.cancel')}</Button>
      </Row>
    </Stack>
  );
}
