import { useEffect, useEffectEvent, useState } from 'react';
import { useClauses } from '@/components/agreement/use-clauses';
import { ActionForm } from '@/components/cards/form/action-form';
import { useForm } from '@/components/cards/form/use-form';
import { type Subject, draftSubject } from '@/components/client/subject';
import { useSubjectCommands } from '@/components/client/use-subject-commands';
import { announce, Button, UserText, useWords, View } from '@/components/ui';
import { countCategory } from '@/lib/settings/category-use';
import { useOfferedCategories } from '@/lib/store/hooks/use-offered-categories';
import type { EventBody } from '@/lib/schema/event';
import type { NoteBody } from '@/lib/schema/note';
import { isComplete } from './is-complete';
import { noteBodyOf } from './note-body-of';
import { noteDraftKey } from './note-draft-key';
import { NoteFields } from './note-fields';
import styles from './note-form.module.css';
import { noteSize } from './note-size';
import { NoteSizeText } from './note-size-text';
import { newNote } from './note-values';
import { type Selection, withSelection } from './with-selection';

export interface LogNoteProps {
  subject: Subject;
  /** Name of the client, so that nobody notes about the wrong one. */
  name: string;
  /** Text selected on a page, and its link: added to what is there. */
  selection?: Selection | undefined;
  /** Preselected, unless a draft says otherwise. */
  category?: string | undefined;
  /** Link of the page. */
  evidence: NoteBody['evidence'];
  /** The working agreement, if there is one (B-charter). */
  agreement?: EventBody<'agreement.set'> | undefined;
  currency: string;
  onDone: () => void;
}

/** Logs a note; "what" and category are needed, the rest is filled in. What was typed survives a closed panel. */
export function LogNote({ subject, name, selection, category = '', evidence, agreement, currency, onDone }: LogNoteProps) {
  const { t } = useWords();
  const [openedAt] = useState(() => Date.now());
  const form = useForm(noteDraftKey(draftSubject(subject)), {
    ...newNote(selection?.evidence ? [selection.evidence] : evidence),
    category,
  });
  const { run, isPending, refusal } = useSubjectCommands(subject);
  const addSelection = useEffectEvent(() => {
    if (form && selection) form.set(withSelection(form.values, selection)); // now a draft: it survives a closed panel
  });
  const isReady = form !== null;
  useEffect(() => {
    if (isReady) addSelection();
  }, [isReady]);
  const categories = useOfferedCategories();
  const clauses = useClauses();
  if (!form || !categories) return null;
  const { values, set } = form;
  const body = noteBodyOf(values, openedAt, undefined, categories.own);
  const size = noteSize(body);

  async function save() {
    const result = await run('logNote', body);
    if (!result.ok) return; // the draft stays
    form?.discard();
    await countCategory(values.category);
    announce(t('notes:saved'));
    onDone();
  }
  return (
    <View title={t('notes:logTitle')} onBack={onDone}>
      <p className={styles.quiet}>
        {t('notes:for')} <UserText>{name}</UserText>
      </p>
      <ActionForm
        submit={t('notes:save')}
        onSubmit={() => void save()}
        isPending={isPending}
        refusal={refusal}
        isComplete={isComplete(values, openedAt) && size.over === 0}
        isUnkept={form.isUnkept}
        actions={
          form.isRestored && (
            <Button tone="quiet" onPress={form.discard}>
              {t('notes:discard')}
            </Button>
          )
        }
      >
        {(showMissing) => (
          <>
            {form.isRestored && <p className={styles.quiet}>{t('notes:draftKept')}</p>}
            <NoteFields
              categories={categories}
              values={values}
              set={set}
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
