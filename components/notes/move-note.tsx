import { useState } from 'react';
import { useSubjectCommands } from '@/components/client/use-subject-commands';
import { ClientSearch } from '@/components/search/client-search';
import { announce, Confirm, RefusalText, UserText, useWords, View } from '@/components/ui';
import type { NoteActionProps } from './correct-note';

/** Moves a note to the client it belongs to; here it stays struck through (K-undo). */
export function MoveNote({ subject, note, onDone }: NoteActionProps) {
  const { t } = useWords();
  const [to, setTo] = useState<{ id: string; name: string } | null>(null);
  const { run, isPending, refusal } = useSubjectCommands(subject);
  async function move(id: string) {
    const result = await run('moveNote', { ref: note.ref, to: id });
    if (!result.ok) return;
    announce(t('notes:moved'));
    onDone();
  }
  return (
    <View title={t('notes:moveTitle')} onBack={onDone}>
      <UserText block>{note.body.what}</UserText>
      {to ? (
        <Confirm
          question={t('notes:moveAsk', { name: to.name })}
          yes={t('notes:moveDo')}
          isPending={isPending}
          onYes={() => void move(to.id)}
          onNo={() => setTo(null)}
        >
          <RefusalText refusal={refusal} />
        </Confirm>
      ) : (
        <>
          <p>{t('notes:moveText')}</p>
          <ClientSearch onChoose={setTo} except={subject.client} />
        </>
      )}
    </View>
  );
}
