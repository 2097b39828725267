import { useState } from 'react';
import { ActionForm } from '@/components/cards/form/action-form';
import { useSubjectCommands } from '@/components/client/use-subject-commands';
import { announce, TextArea, UserText, useWords, View } from '@/components/ui';
import type { NoteActionProps } from './correct-note';

/** Withdraws a note with a reason: it stays in the history, struck through, and counts no more (K-undo). */
export function WithdrawNote({ subject, note, onDone }: NoteActionProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const { run, isPending, refusal } = useSubjectCommands(subject);
  async function withdraw() {
    const result = await run('withdrawNote', { ref: note.ref, reason });
    if (!result.ok) return;
    announce(t('notes:withdrawn'));
    onDone();
  }
  return (
    <View title={t('notes:withdrawTitle')} onBack={onDone}>
      <UserText block>{note.body.what}</UserText>
      <p>{t('notes:withdrawAsk')}</p>
      <ActionForm
        submit={t('notes:withdraw')}
        tone="danger"
        onSubmit={() => void withdraw()}
        isPending={isPending}
        refusal={refusal}
        isComplete={reason.trim() !== ''}
      >
        {(showMissing) => (
          <TextArea
            label={t('notes:withdrawReason')}
            isRequired
            autoFocus
            rows={2}
            value={reason}
            onChange={setReason}
            error={showMissing && reason.trim() === '' ? t('notes:reasonNeeded') : undefined}
          />
        )}
      </ActionForm>
    </View>
  );
}
