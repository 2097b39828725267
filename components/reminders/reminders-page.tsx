import { useState } from 'react';
import { Stack, ViewHeading, useWords } from '@/components/ui';
import { useReminders } from '@/lib/store/hooks/use-reminders';
import { ReminderList } from './reminder-list';
import styles from './reminders.module.css';

/** Instants read at first, and so many more each time: as much as anybody does in a morning. */
const PIECE = 40;

/** All reminders of all clients: overdue, today, to come; and what was put off. */
export default function RemindersPage() {
  const { t } = useWords();
  const [limit, setLimit] = useState(PIECE);
  const list = useReminders(limit);
  return (
    <div className={styles.page}>
      <Stack gap={4}>
        <header>
          <ViewHeading takesFocus>{t('dashboard:reminders')}</ViewHeading>
          <p className={styles.quiet}>{t('reminders:list.intro')}</p>
        </header>
        {list && <ReminderList list={list} onMore={() => setLimit(limit + PIECE)} />}
      </Stack>
    </div>
  );
}
