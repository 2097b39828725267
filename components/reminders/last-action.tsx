import { Undo2 } from 'lucide-react';
import { useAction } from '@/components/cards/form';
import { Button, RefusalText, useFormats, useWords } from '@/components/ui';
import { undoneEntry } from '@/lib/domain/case/dated-steps';
import { type ClientReminder, useReminderActions } from '@/lib/store/hooks/use-reminders';
import styles from './reminders.module.css';

/** What was done last in the list: put off until an instant (ms), or said to be done. */
export interface Acted {
  reminder: ClientReminder;
  until?: number;
}

export interface LastActionProps {
  acted: Acted;
  what: string;
  onUndone: () => void;
}

/** Says what was done last, and takes it back. It stands at the foot, so that no row moves. */
export function LastAction({ acted: { reminder, until }, what, onUndone }: LastActionProps) {
  const { t } = useWords();
  const formats = useFormats();
  const { bringBack } = useReminderActions();
  const action = useAction(reminder.client);
  const { name, ref, mark = '', what: step = '' } = reminder;
  async function undo() {
    if (until !== undefined) await bringBack(reminder);
    else if (!(await action.run('setCaseItem', { ref, field: 'stepDone', value: undoneEntry({ mark, what: step }) }))) return;
    onUndone();
  }
  return (
    <div className={styles.last}>
      <output>
        {until === undefined
          ? t('reminders:stepDone', { name, what })
          : t('reminders:snooze.done', { name, time: formats.dateTime(until) })}
      </output>
      <Button tone="quiet" icon={Undo2} isPending={action.isPending} onPress={() => void undo()}>
        {t('reminders:snooze.undo')}
      </Button>
      <RefusalText refusal={action.refusal} />
    </div>
  );
}
