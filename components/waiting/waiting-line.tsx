import { Inbox } from 'lucide-react';
import { Button, useWords } from '@/components/ui';
import { useWaiting } from '@/lib/store/hooks/use-waiting';

/** B-staff, in the popup: how much waits for an answer; nothing if nothing does. */
export function WaitingLine({ onOpen }: { onOpen: () => void }) {
  const { t } = useWords();
  const count = useWaiting()?.length ?? 0;
  if (count === 0) return null;
  return (
    <Button icon={Inbox} onPress={onOpen}>
      {t('waiting:list.open', { count })}
    </Button>
  );
}
