import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { announce, Button, Confirm, RefusalText, Stack, useWords } from '@/components/ui';
import type { LetterState } from '@/lib/domain/state';
import { useAction, useForm } from '../form';
import { LetterButtons } from './letter-buttons';
import { LetterWords } from './letter-words';
import { useSentWords } from './use-sent-words';

/** A letter as it was sent: no later change of the record touches it. It can only be taken back (K-undo). */
export function SentLetter({ client, letter }: { client: string; letter: LetterState }) {
  const { t } = useWords();
  const sentWords = useSentWords();
  const action = useAction(client);
  const [isAsking, setAsking] = useState(false);
  const form = useForm(`withdraw-letter:${letter.ref}`, { reason: '' });
  const { subject, body, lang } = letter;

  async function withdraw(reason: string) {
    if (!(await action.run('withdrawLetter', { ref: letter.ref, reason }))) return;
    form?.discard();
    announce(t('cards:letter.takenBack'));
  }
  return (
    <Stack>
      <p>{sentWords(letter)}</p>
      <LetterWords subject={subject} body={body} lang={lang} />
      {isAsking && form ? (
        <Confirm
          question={t('cards:letter.takeBackQuestion')}
          yes={t('cards:letter.takeBack')}
          reason={{ label: t('cards:reason'), value: form.values.reason, onChange: (reason) => form.set({ reason }) }}
          isPending={action.isPending}
          onYes={() => void withdraw(form.values.reason.trim())}
          onNo={() => setAsking(false)}
        >
          <RefusalText refusal={action.refusal} />
        </Confirm>
      ) : (
        <LetterButtons subject={subject} body={body} lang={lang}>
          <Button tone="quiet" icon={Undo2} onPress={() => setAsking(true)}>
            {t('cards:letter.takeBack')}
          </Button>
        </LetterButtons>
      )}
    </Stack>
  );
}
