import { useState } from 'react';
import { announce, Button, RefusalText, useWords } from '@/components/ui';
import { useWarnedCommands } from '@/components/ui/use-warned-commands';
import type { Refusal } from '@/lib/domain/state';
import type { PageRecord } from '@/lib/messages/protocol';
import type { ClientMetAgain } from '@/lib/store/hooks/use-met-again';
import { MetQuestion } from './met-question';

export interface AskSameProps {
  record: PageRecord;
  met: ClientMetAgain;
  /** @param ref full id of the event that says so, for the undo */
  onDeclined: (ref: string) => void;
}

type Answer = 'sameRecord' | 'belongsRecord' | 'distinctRecord';

/** "Is this …?" about the record on the page: the same client, belongs to it, somebody else. */
export function AskSame({ record, met, onDeclined }: AskSameProps) {
  const { t } = useWords();
  const commands = useWarnedCommands();
  const [pending, setPending] = useState<Answer | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { key, name, url } = record;

  async function answer(how: Answer) {
    setPending(how);
    const result = await commands.run(how, { client: met.client.id }, { record: { key, name, ...(url && { url }) } });
    setPending(null);
    if (!result.ok) return setRefusal(result.refusal);
    if (how === 'distinctRecord') onDeclined(result.events.at(-1) ?? '');
    else announce(t('client:link.done'));
  }
  const button = (how: Answer) => (
    <Button
      tone={how === 'sameRecord' ? 'primary' : how === 'distinctRecord' ? 'quiet' : 'plain'}
      isPending={pending === how}
      isDisabled={pending !== null && pending !== how}
      onPress={() => void answer(how)}
    >
      {t(`client:met.${how}`)}
    </Button>
  );
  return (
    <MetQuestion met={met}>
      {button('sameRecord')}
      {button('belongsRecord')}
      {button('distinctRecord')}
      <RefusalText refusal={refusal} />
    </MetQuestion>
  );
}
