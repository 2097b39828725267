import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { announce, Button, RefusalText, Row, useWords } from '@/components/ui';
import type { Refusal } from '@/lib/domain/state';
import { useSample } from '@/lib/store/hooks/use-sample';
import { KeptSample } from './kept-sample';
import { RemoveSample } from './remove-sample';

/** Adds the examples, told in the language of the moment; once they are there, opens them or takes them away. */
export function SampleSwitch({ onOpen }: { onOpen: () => void }) {
  const { t, language } = useWords();
  const { count, add } = useSample();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [kept, setKept] = useState<string[]>([]);

  async function show() {
    setPending(true);
    setKept([]);
    try {
      const refused = await add(language);
      setRefusal(refused ?? null);
      if (refused) return;
      announce(t('welcome:sample.added'));
      onOpen();
    } finally {
      setPending(false);
    }
  }
  return (
    <>
      <Row>
        {count === undefined || count === 0 ? (
          <Button icon={FlaskConical} isPending={isPending || count === undefined} onPress={() => void show()}>
            {t('welcome:sample.show')}
          </Button>
        ) : (
          <Button icon={FlaskConical} onPress={onOpen}>
            {t('welcome:sample.open')}
          </Button>
        )}
      </Row>
      {count !== undefined && count > 0 && <RemoveSample count={count} onRemoved={setKept} />}
      <KeptSample names={kept} />
      <RefusalText refusal={refusal} />
    </>
  );
}
