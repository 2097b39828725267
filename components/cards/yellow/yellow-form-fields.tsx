import { Button, DateField, Disclosure, Stack, TextField, useFormats, useWords } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import { mayCarryCard } from '@/lib/domain/notes';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { ChannelSelect, NotePicker, useNeeded } from '../form';
import { notesByIncident } from '../notes-by-incident';
import { LegalQuestions } from './legal-questions';
import type { YellowForm } from './use-yellow-form';

export interface YellowFormFieldsProps {
  view: ClientView;
  form: YellowForm;
  show: boolean;
  /** B-legal-early: a contract or a large client. */
  asksLegal: boolean;
  /** A refusal of the gate that is about the notes. */
  notesError: string | undefined;
}

/** Every field of a yellow card: what is said first, then how, by whom and when; the notes it rests on folded away. */
export function YellowFormFields({ view, form, show, asksLegal, notesError }: YellowFormFieldsProps) {
  const { t } = useWords();
  const formats = useFormats();
  const needed = useNeeded();
  const { values, set } = form;
  const candidates = notesByIncident(view.state).filter((note) => mayCarryCard(note, view.state, view.now));
  return (
    <>
      <WordedArea
        label={t('cards:issue.boundary')}
        isRequired
        rows={2}
        value={values.boundary}
        onChange={(boundary) => set({ boundary })}
        error={needed(show, values.boundary)}
      />
      <WordedArea
        label={t('cards:issue.mustChange')}
        isRequired
        rows={2}
        value={values.mustChange}
        onChange={(mustChange) => set({ mustChange })}
        error={needed(show, values.mustChange)}
      />
      <WordedArea
        label={t('cards:issue.otherwise')}
        hint={form.mayNameParting ? undefined : t('cards:issue.withoutParting')}
        isRequired
        rows={2}
        value={values.otherwise}
        onChange={(otherwise) => set({ otherwise })}
        error={needed(show, values.otherwise)}
      />
      {form.isEdited && (
        <Button tone="quiet" onPress={() => set({ boundary: undefined, mustChange: undefined, otherwise: undefined })}>
          {t('cards:issue.reset')}
        </Button>
      )}
      <Disclosure
        label={t('cards:issue.how', {
          channel: t(`domain:channel.${values.channel}`),
          date: values.tellOn ? formats.day(values.tellOn) : '–',
          who: values.tellBy || '–',
        })}
      >
        <Stack>
          <ChannelSelect label={t('cards:issue.channel')} value={values.channel} onChange={(channel) => set({ channel })} />
          <TextField
            label={t('cards:issue.tellBy')}
            value={values.tellBy}
            onChange={(tellBy) => set({ tellBy })}
            maxLength={200}
          />
          <DateField label={t('cards:issue.tellOn')} value={values.tellOn} onChange={(tellOn) => set({ tellOn })} />
        </Stack>
      </Disclosure>
      <Disclosure
        label={t('cards:issue.notesChosen', { count: values.notes.length })}
        key={notesError} // a refusal about the notes opens them
        defaultExpanded={values.notes.length === 0 || notesError !== undefined}
      >
        <NotePicker
          label={t('cards:issue.notes')}
          notes={candidates}
          value={values.notes}
          onChange={(notes) => set({ notes })}
          error={notesError ?? needed(show, values.notes)}
        />
      </Disclosure>
      {asksLegal && <LegalQuestions value={values.legal} onChange={(legal) => set({ legal })} />}
    </>
  );
}
