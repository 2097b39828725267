import { useState } from 'react';
import { Button, DateField, Row, Stack, useFormats, useWords } from '@/components/ui';
import type { SnoozeDays } from '@/lib/domain/reminders/snooze-until';
import styles from './reminders.module.css';

export interface PickDayProps {
  days: SnoozeDays;
  onPick: (day: string) => void;
  onCancel: () => void;
}

/** A day to which a reminder is put off. */
export function PickDay({ days: { first, last }, onPick, onCancel }: PickDayProps) {
  const { t } = useWords();
  const formats = useFormats();
  const [day, setDay] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const isRight = day !== undefined && day >= first && (last === undefined || day <= last);
  const wrong =
    last === undefined
      ? t('reminders:snooze.dayMissing', { first: formats.day(first) })
      : t('reminders:snooze.dayBetween', { first: formats.day(first), last: formats.day(last) });
  return (
    <Stack gap={2} className={styles.pick}>
      <DateField
        label={t('reminders:snooze.dayLabel')}
        hint={t('reminders:snooze.local')}
        value={day}
        onChange={setDay}
        min={first}
        max={last}
        autoFocus
        error={isAsked && !isRight ? wrong : undefined}
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
