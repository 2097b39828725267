import { getLocalTimeZone, today } from '@internationalized/date';
import { useState } from 'react';
import { ActionForm } from '@/components/cards/form/action-form';
import { useSubjectCommands } from '@/components/client/use-subject-commands';
import { announce, DateField, UserText, useWords, View } from '@/components/ui';
import type { NoteActionProps } from './correct-note';

/** A3-ladder: the debt of a note was paid. @param timeZone the policy's, in which days are meant */
export function RecordPayment({ subject, note, onDone, timeZone = getLocalTimeZone() }: NoteActionProps & { timeZone?: string }) {
  const { t } = useWords();
  const now = today(timeZone).toString();
  const [paidOn, setPaidOn] = useState<string | undefined>(now);
  const { run, isPending, refusal } = useSubjectCommands(subject);
  async function save() {
    if (!paidOn) return;
    const result = await run('recordPayment', { ref: note.ref, paidOn });
    if (!result.ok) return;
    announce(t('notes:paidSaved'));
    onDone();
  }
  return (
    <View title={t('notes:paidTitle')} onBack={onDone}>
      <UserText block>{note.body.what}</UserText>
      <ActionForm
        submit={t('notes:paidSave')}
        onSubmit={() => void save()}
        isPending={isPending}
        refusal={refusal}
        isComplete={paidOn !== undefined && paidOn <= now}
      >
        {() => (
          <DateField
            label={t('notes:paidOn')}
            isRequired
            value={paidOn}
            onChange={setPaidOn}
            error={paidOn !== undefined && paidOn > now ? t('notes:future') : undefined}
          />
        )}
      </ActionForm>
    </View>
  );
}
