import { CalendarPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, ErrorText, Stack, useWords } from '@/components/ui';
import { openReminderWindow } from '@/lib/browser/open-case-window';
import { useHasCalendar } from '@/lib/store/hooks/use-has-calendar';
import { type Reminders, useReminderActions } from '@/lib/store/hooks/use-reminders';
import { type Acted, LastAction } from './last-action';
import { LIST_PARTS, listParts, rowKeyOf } from './list-parts';
import { ReminderGroup } from './reminder-group';
import styles from './reminders.module.css';
import type { RowContext } from './row-context';
import { useReminderWords } from './use-reminder-words';
import { useRowFocus } from './use-row-focus';
import { useSaveReminders } from './use-save-reminders';

/** The list in its parts, with what can be done about all of it and about each. */
export function ReminderList({ list, onMore }: { list: Reminders; onMore: () => void }) {
  const { t } = useWords();
  const { policy, now, lookCount, hasMore } = list;
  const actions = useReminderActions();
  const words = useReminderWords(policy, now);
  const { saveOne, saveAll, said } = useSaveReminders(policy, now);
  const hasCalendar = useHasCalendar();
  const [acted, setActed] = useState<Acted>();
  const parts = useMemo(() => listParts(list), [list]);
  const keys = useMemo(() => LIST_PARTS.flatMap((part) => parts[part].map((one) => rowKeyOf(part, one))), [parts]);
  const { list: rows, leave } = useRowFocus<HTMLDivElement>(keys);

  const context: RowContext = {
    policy,
    now,
    onOpen: ({ client, isCase, ref, kind }) => void openReminderWindow(client, isCase ? ref : undefined, { kind, ref }),
    onSnooze: (key, reminder, until) => {
      leave(key);
      void actions.snooze(reminder, until).then(() => setActed({ reminder, until }));
    },
    onBringBack: (key, reminder) => {
      leave(key);
      setActed(undefined);
      void actions.bringBack(reminder);
    },
    onDone: (key, reminder) => {
      leave(key);
      setActed({ reminder });
    },
    onSave: (reminder) => void saveOne(reminder),
  };
  const coming = parts.today.length + parts.week.length + parts.later.length + parts.snoozed.length;
  /** The last part of which not all was read. */
  const cut = hasMore.after ? (['later', 'week', 'today'] as const).find((part) => parts[part].length > 0) : undefined;
  return (
    <Stack gap={4}>
      {keys.length === 0 && (
        <section className={styles.group}>
          <h2>{t('reminders:list.none')}</h2>
          <p className={styles.quiet}>{t('reminders:list.noneText')}</p>
        </section>
      )}
      {keys.length > 0 && parts.overdue.length + parts.today.length === 0 && <p>{t('reminders:list.nothingDue')}</p>}
      <div ref={rows}>
        <Stack gap={4}>
          {LIST_PARTS.map((part) => (
            <ReminderGroup
              key={part}
              part={part}
              reminders={parts[part]}
              count={part === 'looks' ? lookCount : undefined}
              isMore={part === cut || (part === 'overdue' && hasMore.before)}
              context={context}
            />
          ))}
        </Stack>
      </div>
      {(hasMore.before || hasMore.after || lookCount > parts.looks.length) && (
        <div>
          <Button onPress={onMore}>{t('reminders:list.more')}</Button>
        </div>
      )}
      {(coming > 0 || hasCalendar) && (
        <div>
          <Button icon={CalendarPlus} onPress={() => void saveAll()}>
            {t('reminders:calendar.all')}
          </Button>
          <p className={styles.quiet}>{t('reminders:calendar.allHint')}</p>
        </div>
      )}
      <div className={styles.foot}>
        <div className={said && styles.said}>
          {said?.isError ? <ErrorText>{said.message}</ErrorText> : <output>{said?.message}</output>}
        </div>
        {acted && <LastAction acted={acted} what={words.what(acted.reminder)} onUndone={() => setActed(undefined)} />}
      </div>
    </Stack>
  );
}
