import { AlarmClock } from 'lucide-react';
import { Button, useWords } from '@/components/ui';
import { isUncounted } from '@/lib/domain/reminders/count-text';
import { useDueCount } from '@/lib/store/hooks/use-due-count';

/** In the popup: how many things are due; nothing if nothing is. */
export function DueLine({ onOpen }: { onOpen: () => void }) {
  const { t } = useWords();
  const count = useDueCount();
  if (count === 0) return null;
  return (
    <Button icon={AlarmClock} onPress={onOpen}>
      {isUncounted(count) ? t('reminders:dueMany') : t('reminders:due', { count })}
    </Button>
  );
}
