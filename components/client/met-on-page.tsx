import { useState } from 'react';
import { Button, Stack, useWords } from '@/components/ui';
import type { Reach } from '@/lib/crm/contract';
import { useMetAgain } from '@/lib/store/hooks/use-met-again';
import { useChooseClient } from './choose-client';
import { MetQuestion } from './met-question';

/** A page that shows somebody without saying which record it is: asks about the clients it may be; a card is never shown by itself. */
export function MetOnPage({ reach }: { reach: Reach }) {
  const { t } = useWords();
  const { choose } = useChooseClient();
  const [not, setNot] = useState<readonly string[]>([]);
  const met = useMetAgain(reach, null).filter(({ client }) => !not.includes(client.id));
  if (met.length === 0) return null;
  return (
    <Stack gap={2}>
      {met.map((one) => (
        <MetQuestion key={one.client.id} met={one}>
          <Button tone="primary" onPress={() => choose(one.client.id)}>
            {t('client:met.yes')}
          </Button>
          <Button tone="quiet" onPress={() => setNot([...not, one.client.id])}>
            {t('client:met.distinctRecord')}
          </Button>
        </MetQuestion>
      ))}
    </Stack>
  );
}
