import { useState } from 'react';
import { announce, Button, Row, Stack, UserText, useWords } from '@/components/ui';
import { useWarnedCommands } from '@/components/ui/use-warned-commands';
import type { PageRecord } from '@/lib/messages/protocol';
import { useMetAgain } from '@/lib/store/hooks/use-met-again';
import { AskSame } from './ask-same';
import styles from './client-header.module.css';

/** An answer "somebody else", to be taken back. */
interface Declined {
  ref: string;
  client: string;
  name: string;
}

/**
 * Clients with the same e-mail, phone or tax number as the record on the page: asks whether it is they, one after the other.
 * Nothing is linked by itself; what the user answers can be undone, here and in the client's records.
 */
export function MetAgain({ record }: { record: PageRecord }) {
  const { t } = useWords();
  const met = useMetAgain(record, record.key);
  const commands = useWarnedCommands();
  const [declined, setDeclined] = useState<Declined | null>(null);
  const [first] = met;

  async function takeBack({ ref, client }: Declined) {
    const result = await commands.run('undoDistinctRecord', { client }, { ref });
    if (result.ok) setDeclined(null);
  }
  if (!first && !declined) return null;
  return (
    <Stack gap={2}>
      {declined && (
        <Row align="spread">
          <p className={styles.meta}>
            <UserText>{t('client:met.declined', { name: declined.name })}</UserText>
          </p>
          <Button tone="quiet" onPress={() => void takeBack(declined)}>
            {t('undo')}
          </Button>
        </Row>
      )}
      {first && (
        <AskSame
          key={first.client.id}
          record={record}
          met={first}
          onDeclined={(ref) => {
            setDeclined({ ref, client: first.client.id, name: first.client.name });
            announce(t('client:met.declined', { name: first.client.name }));
          }}
        />
      )}
    </Stack>
  );
}
