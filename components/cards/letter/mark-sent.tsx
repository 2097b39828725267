import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import { announce, Button, DateTimeField, Disclosure, RadioGroup, RefusalText, Row, Stack, useWords } from '@/components/ui';
import { LETTER_WAYS, type EventBody } from '@/lib/schema/event';
import { useAction } from '../form';

type Sent = EventBody<'letter.sent'>;
/** @see MarkSentProps.known */
export type SentDefaults = Partial<Pick<Sent, 'how' | 'sentAt'>>;

export interface MarkSentProps {
  /** Client id. */
  client: string;
  /** The letter as it stands above. */
  text: Pick<Sent, 'kind' | 'lang' | 'subject' | 'body'>;
  about: string | undefined;
  /** How and when it was sent, if that was said elsewhere; else by e-mail, now. */
  known: SentDefaults | undefined;
  onSent: () => void;
}

/** C-step5: the letter went out, so, how and when; from now on it stands as it was sent. */
export function MarkSent({ client, text, about, known, onSent }: MarkSentProps) {
  const { t } = useWords();
  const action = useAction(client);
  const [now] = useState(Date.now);
  const [said, setSaid] = useState<SentDefaults>({});
  const how = said.how ?? known?.how ?? 'email';
  const sentAt = said.sentAt ?? known?.sentAt;

  async function mark() {
    const body = { ...text, how, sentAt: sentAt ?? Date.now() };
    if (!(await action.run('recordLetter', { ...body, ...(about === undefined ? {} : { ref: about }) }))) return;
    onSent();
    announce(t('cards:letter.markedSent'));
  }
  return (
    <Disclosure label={t('cards:letter.didSend')} defaultExpanded={about !== undefined}>
      <Stack>
        <RadioGroup
          label={t('cards:letter.how')}
          options={LETTER_WAYS.map((id) => ({ id, label: t(`domain:caseChoice.letterSentHow.${id}`) }))}
          value={how}
          onChange={(way) => setSaid({ ...said, how: way })}
        />
        <DateTimeField
          label={t('cards:letter.sentAt')}
          value={sentAt ?? now}
          onChange={(instant) => setSaid({ ...said, sentAt: instant })}
        />
        <RefusalText refusal={action.refusal} />
        <Row>
          <Button icon={MailCheck} isPending={action.isPending} onPress={() => void mark()}>
            {t('cards:letter.markSent')}
          </Button>
        </Row>
      </Stack>
    </Disclosure>
  );
}
