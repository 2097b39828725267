import { ActionForm } from '@/components/cards/form/action-form';
import { useForm } from '@/components/cards/form/use-form';
import { useSubjectCommands } from '@/components/client/use-subject-commands';
import { announce, UserText, useWords, View } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import type { NoteActionProps } from './correct-note';

/** Withdraws a note with a reason: it stays in the history, struck through, and counts no more (K-undo). */
export function WithdrawNote({ subject, note, onDone }: NoteActionProps) {
  const { t } = useWords();
  const form = useForm(`withdraw:${note.ref}`, { reason: '' });
  const { run, isPending, refusal } = useSubjectCommands(subject);
  if (!form) return null;
  const { reason } = form.values;
  async function withdraw() {
    const result = await run('withdrawNote', { ref: note.ref, reason });
    if (!result.ok) return;
    form?.discard();
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
        isUnkept={form.isUnkept}
      >
        {(showMissing) => (
          <WordedArea
            label={t('notes:withdrawReason')}
            isRequired
            autoFocus
            rows={2}
            value={reason}
            onChange={(words) => form.set({ reason: words })}
            error={showMissing && reason.trim() === '' ? t('notes:reasonNeeded') : undefined}
          />
        )}
      </ActionForm>
    </View>
  );
}
