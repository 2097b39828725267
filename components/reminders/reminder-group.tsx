import { useWords } from '@/components/ui';
import { reminderKey } from '@/lib/domain/reminders/reminder';
import type { ClientReminder } from '@/lib/store/hooks/use-reminders';
import { ReminderRow } from './reminder-row';
import styles from './reminders.module.css';
import type { RowContext } from './row-context';
import { type ListPart, rowKeyOf } from './list-parts';

export interface ReminderGroupProps {
  part: ListPart;
  reminders: readonly ClientReminder[];
  /** How many there are, if not all are shown. */
  count?: number;
  /** There are more than were counted. */
  isMore?: boolean;
  context: RowContext;
}

/** One part of the list, with its heading; nothing if it is empty. */
export function ReminderGroup({ part, reminders, count = reminders.length, isMore = false, context }: ReminderGroupProps) {
  const { t } = useWords();
  if (reminders.length === 0) return null;
  const id = `reminders-${part}`;
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id}>
        {t(`reminders:list.groups.${part}`)} <span className={styles.count}>{isMore ? `${count}+` : count}</span>
      </h2>
      {part === 'looks' && <p className={styles.quiet}>{t('reminders:list.looksHint')}</p>}
      {part === 'later' && <p className={styles.quiet}>{t('reminders:list.laterHint')}</p>}
      {part === 'snoozed' && <p className={styles.quiet}>{t('reminders:snooze.local')}</p>}
      <ul className={styles.list}>
        {reminders.map((reminder) => (
          <ReminderRow
            key={reminderKey(reminder)}
            reminder={reminder}
            rowKey={rowKeyOf(part, reminder)}
            isSnoozed={part === 'snoozed'}
            isOverdue={part === 'overdue'}
            context={context}
          />
        ))}
      </ul>
    </section>
  );
}
