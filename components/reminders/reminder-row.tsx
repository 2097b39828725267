import { AlarmClock, AlarmClockOff, CalendarPlus, Check } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useAction } from '@/components/cards/form';
import { ActionMenu, Button, RefusalText, UserText, useWords } from '@/components/ui';
import { stepEntry } from '@/lib/domain/case/dated-steps';
import { snoozeDays, snoozeToDay, snoozesFor, snoozeUntil } from '@/lib/domain/reminders/snooze-until';
import type { ClientReminder } from '@/lib/store/hooks/use-reminders';
import { PickDay } from './pick-day';
import styles from './reminders.module.css';
import type { RowContext } from './row-context';
import { useReminderWords } from './use-reminder-words';

export interface ReminderRowProps {
  reminder: ClientReminder;
  /** Names the row in its list. */
  rowKey: string;
  isSnoozed?: boolean;
  isOverdue?: boolean;
  context: RowContext;
}

/** One reminder: the client, what it asks for, when; and what can be done about it. */
export function ReminderRow({ reminder, rowKey, isSnoozed, isOverdue, context }: ReminderRowProps) {
  const { t } = useWords();
  const { policy, now, onOpen, onSnooze, onBringBack, onDone, onSave } = context;
  const words = useReminderWords(policy, now);
  const action = useAction(reminder.client);
  const [isPicking, setPicking] = useState(false);
  const named = { name: reminder.name, what: words.what(reminder) };
  const { mark, what = '', ref } = reminder;
  const days = snoozeDays(reminder, now, policy.timeZone);

  async function finish() {
    if (mark === undefined) return;
    if (await action.run('setCaseItem', { ref, field: 'stepDone', value: stepEntry({ mark, what }) })) onDone(rowKey, reminder);
  }
  const snooze = (until: number) => onSnooze(rowKey, reminder, until);
  return (
    <li className={styles.row} data-row={rowKey}>
      <div className={styles.facts}>
        <a className={styles.name} href={`#/client/${encodeURIComponent(reminder.client)}`}>
          <UserText>{reminder.name}</UserText>
        </a>
        <UserText>{named.what}</UserText>
        <span className={isOverdue ? styles.overdue : styles.quiet}>
          {isSnoozed ? words.snoozed(reminder.dueAt) : words.when(reminder)}
        </span>
      </div>
      <div className={styles.actions}>{isSnoozed ? back() : actions()}</div>
      {isPicking && days && (
        <div className={styles.below}>
          <PickDay days={days} onPick={(day) => snooze(snoozeToDay(day, policy.timeZone))} onCancel={() => setPicking(false)} />
        </div>
      )}
      <div className={styles.below}>
        <RefusalText refusal={action.refusal} />
      </div>
    </li>
  );

  function back(): ReactNode {
    return (
      <Button
        icon={AlarmClockOff}
        aria-label={t('reminders:list.backNamed', named)}
        onPress={() => onBringBack(rowKey, reminder)}
      >
        {t('reminders:list.back')}
      </Button>
    );
  }

  function actions(): ReactNode {
    const snoozes = snoozesFor(reminder, now, policy.timeZone).map((way) => ({
      label: t(`reminders:snooze.${way}`),
      icon: AlarmClock,
      onAction: () => snooze(snoozeUntil(way, Date.now(), policy.timeZone)),
    }));
    const others = [
      ...(days ? [{ label: t('reminders:snooze.day'), icon: AlarmClock, onAction: () => setPicking(true) }] : []),
      { label: t('reminders:calendar.one'), icon: CalendarPlus, onAction: () => onSave(reminder) },
    ];
    return (
      <>
        <Button aria-label={t('reminders:list.openNamed', named)} onPress={() => onOpen(reminder)}>
          {t('reminders:list.open')}
        </Button>
        {mark !== undefined && (
          <Button
            icon={Check}
            aria-label={t('reminders:list.doneNamed', named)}
            isPending={action.isPending}
            onPress={() => void finish()}
          >
            {t('reminders:list.done')}
          </Button>
        )}
        <ActionMenu
          label={t('reminders:list.laterNamed', named)}
          words={t('reminders:list.later')}
          icon={AlarmClock}
          actions={[...snoozes, ...others]}
        />
      </>
    );
  }
}
