import { ArrowRight } from 'lucide-react';
import { Button, type PanelView, Stack, UserText, useWords } from '@/components/ui';
import { openDashboard } from '@/lib/browser/open-dashboard';
import { type TimedReminder, groupOf } from '@/lib/domain/reminders/group-of';
import { reminderKey } from '@/lib/domain/reminders/reminder';
import type { Reminders } from '@/lib/store/hooks/use-reminders';
import styles from './reminders.module.css';
import { useReminderWords } from './use-reminder-words';
import { viewOfReminder } from './view-of-reminder';

export interface DueListProps {
  list: Reminders;
  /** Shows a client, and over it the form that answers. */
  onShow: (client: string, view: PanelView) => void;
}

/** In the panel: what is overdue or for today, and the way to all reminders. */
export function DueList({ list, onShow }: DueListProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="due-heading">
      <Stack gap={2}>
        <h2 id="due-heading">{t('reminders:panel.title')}</h2>
        <DueRows list={list} onShow={onShow} />
        <div>
          <Button tone="quiet" icon={ArrowRight} onPress={() => void openDashboard('reminders')}>
            {t('reminders:list.all')}
          </Button>
        </div>
      </Stack>
    </section>
  );
}

function DueRows({ list, onShow }: DueListProps) {
  const { t } = useWords();
  const { policy, now, items, lookCount } = list;
  const words = useReminderWords(policy, now);
  const isOverdue = (one: TimedReminder) => groupOf(one, policy.timeZone, now) === 'overdue';
  const due = items.filter((one) => isOverdue(one) || groupOf(one, policy.timeZone, now) === 'today');
  if (due.length === 0) {
    return (
      <p className={styles.quiet}>
        {lookCount > 0 ? t('reminders:panel.looks', { count: lookCount }) : t('reminders:list.nothingDue')}
      </p>
    );
  }
  return (
    <ul className={styles.list}>
      {due.map((reminder) => {
        const what = words.what(reminder);
        return (
          <li key={reminderKey(reminder)} className={styles.row}>
            <div className={styles.facts}>
              <strong>
                <UserText>{reminder.name}</UserText>
              </strong>
              <UserText>{what}</UserText>
              <span className={isOverdue(reminder) ? styles.overdue : styles.quiet}>{words.when(reminder)}</span>
            </div>
            <Button
              aria-label={t('reminders:list.openNamed', { name: reminder.name, what })}
              onPress={() => onShow(reminder.client, viewOfReminder(reminder))}
            >
              {t('reminders:list.open')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
