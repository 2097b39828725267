import { useState } from 'react';
import { useClauses } from '@/components/agreement/use-clauses';
import { ActionForm } from '@/components/cards/form/action-form';
import { useForm } from '@/components/cards/form/use-form';
import type { Subject } from '@/components/client/subject';
import { useSubjectCommands } from '@/components/client/use-subject-commands';
import { announce, useWords, View } from '@/components/ui';
import type { EventBody } from '@/lib/schema/event';
import type { NoteState } from '@/lib/domain/state';
import { useOfferedCategories } from '@/lib/store/hooks/use-offered-categories';
import { isComplete } from './is-complete';
import { noteBodyOf } from './note-body-of';
import { NoteFields } from './note-fields';
import { noteSize } from './note-size';
import { NoteSizeText } from './note-size-text';
import { valuesOfNote } from './note-values';

export interface NoteActionProps {
  subject: Subject;
  note: NoteState;
  onDone: () => void;
}

export interface CorrectNoteProps extends NoteActionProps {
  /** The working agreement, if there is one (B-charter). */
  agreement: EventBody<'agreement.set'> | undefined;
  currency: string;
}

/** Corrects a note by a further event; the earlier wording stays in the history (K-undo). */
export function CorrectNote({ subject, note, agreement, currency, onDone }: CorrectNoteProps) {
  const { t } = useWords();
  const [openedAt] = useState(() => Date.now());
  const form = useForm(`correct:${note.ref}`, valuesOfNote(note.body));
  const { run, isPending, refusal } = useSubjectCommands(subject);
  const categories = useOfferedCategories(note.body.category);
  const clauses = useClauses();
  if (!form || !categories) return null;
  const body = noteBodyOf(form.values, openedAt, note.body, categories.own);
  const size = noteSize(body);

  async function save() {
    const result = await run('correctNote', { ...body, ref: note.ref });
    if (!result.ok) return;
    form?.discard();
    announce(t('notes:savedCorrection'));
    onDone();
  }
  return (
    <View title={t('notes:correctTitle')} onBack={onDone}>
      <ActionForm
        submit={t('notes:saveCorrection')}
        onSubmit={() => void save()}
        isPending={isPending}
        refusal={refusal}
        isComplete={isComplete(form.values, openedAt) && size.over === 0}
        isUnkept={form.isUnkept}
      >
        {(showMissing) => (
          <>
            <NoteFields
              categories={categories}
              values={form.values}
              set={form.set}
              showMissing={showMissing}
              openedAt={openedAt}
              currency={currency}
              clauses={clauses(agreement)}
            />
            <NoteSizeText size={size} />
          </>
        )}
      </ActionForm>
    </View>
  );
}
