import { useState } from 'react';
import { announce, Button, Confirm, useWords } from '@/components/ui';
import { useSample } from '@/lib/store/hooks/use-sample';

export interface RemoveSampleProps {
  /** Number of made-up clients. */
  count: number;
  /** Called with the names of those that stay. */
  onRemoved: (kept: string[]) => void;
}

/** Takes the examples away, after a question. */
export function RemoveSample({ count, onRemoved }: RemoveSampleProps) {
  const { t } = useWords();
  const { remove, countOwn } = useSample();
  const [own, setOwn] = useState<number>();
  const [isPending, setPending] = useState(false);

  async function take() {
    setPending(true);
    try {
      onRemoved(await remove());
      announce(t('welcome:sample.removed'));
    } finally {
      setPending(false);
      setOwn(undefined);
    }
  }
  if (own === undefined) {
    return (
      <Button tone="quiet" onPress={() => void countOwn().then(setOwn)}>
        {t('welcome:sample.remove')}
      </Button>
    );
  }
  return (
    <Confirm
      question={t('welcome:sample.question', { count })}
      yes={t('welcome:sample.removeYes')}
      danger
      isPending={isPending}
      onYes={() => void take()}
      onNo={() => setOwn(undefined)}
    >
      {own > 0 && <p>{t('welcome:sample.own', { count: own })}</p>}
    </Confirm>
  );
}
