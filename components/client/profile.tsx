import { ActionForm } from '@/components/cards/form/action-form';
import { useForm } from '@/components/cards/form/use-form';
import { announce, Checkbox, DateField, Segmented, TextArea, TextField, useWords, View } from '@/components/ui';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { linesOf } from './lines';
import { type Subject, draftSubject } from './subject';
import { useSubjectCommands } from './use-subject-commands';

export interface ClientFormProps {
  subject: Subject;
  /** Null: the first entry of this record. */
  view: ClientView | null;
  onDone: () => void;
}

/** What is known of the client apart from its behaviour: names, numbers, since when, lead or not, language for letters. */
export function Profile({ subject, view, onDone }: ClientFormProps) {
  const { t } = useWords();
  const { run, isPending, refusal } = useSubjectCommands(subject);
  const state = view?.state;
  const language: 'auto' | 'en' | 'ru' = state?.scriptLanguage ?? 'auto';
  const form = useForm(`profile:${draftSubject(subject)}`, {
    name: state?.name ?? subject.record?.name ?? '',
    phones: (state?.phones ?? subject.record?.phones ?? []).join('\n'),
    emails: (state?.emails ?? subject.record?.emails ?? []).join('\n'),
    owner: state?.owner ?? '',
    taxNumber: state?.taxNumber ?? '',
    since: undefined as string | undefined,
    lead: state?.lead ?? subject.record?.kind === 'lead',
    scriptLanguage: language,
  });
  if (!form) return null;
  const { values, set } = form;

  async function save() {
    const { name, phones, emails, owner, taxNumber, since, lead, scriptLanguage } = values;
    const result = await run('updateProfile', {
      name: name.trim(),
      phones: linesOf(phones),
      emails: linesOf(emails),
      // Only what was changed: else a save would have the last word on what somebody set for many clients at once.
      ...(lead !== (state?.lead ?? false) && { lead }),
      ...(owner.trim() !== (state?.owner ?? '') && { owner: owner.trim() }),
      ...(taxNumber.trim() && { taxNumber: taxNumber.trim() }),
      ...(since && { since }),
      ...(scriptLanguage !== 'auto' && { scriptLanguage }),
    });
    if (!result.ok) return;
    form?.discard();
    announce(t('client:profile.saved'));
    onDone();
  }
  return (
    <View title={t('client:profile.title')} onBack={onDone}>
      <ActionForm
        submit={t('save')}
        onSubmit={() => void save()}
        isPending={isPending}
        refusal={refusal}
        isComplete={values.name.trim() !== ''}
        isUnkept={form.isUnkept}
      >
        {(showMissing) => (
          <>
            <TextField
              label={t('client:profile.name')}
              isRequired
              maxLength={500}
              value={values.name}
              onChange={(name) => set({ name })}
              error={showMissing && values.name.trim() === '' ? t('search:nameNeeded') : undefined}
            />
            <TextArea
              label={t('client:profile.phones')}
              hint={t('client:profile.oneALine')}
              rows={2}
              value={values.phones}
              onChange={(phones) => set({ phones })}
            />
            <TextArea
              label={t('client:profile.emails')}
              hint={t('client:profile.oneALine')}
              rows={2}
              value={values.emails}
              onChange={(emails) => set({ emails })}
            />
            <Checkbox
              label={t('client:profile.lead')}
              hint={t('client:profile.leadHint')}
              value={values.lead}
              onChange={(lead) => set({ lead })}
            />
            <TextField
              label={t('overview:column.owner')}
              hint={t('overview:bulk.ownerHint')}
              maxLength={200}
              value={values.owner}
              onChange={(owner) => set({ owner })}
            />
            <DateField
              label={t('client:profile.since')}
              hint={t('client:profile.sinceHint')}
              value={values.since}
              onChange={(since) => set({ since })}
            />
            <TextField
              label={t('client:profile.taxNumber')}
              maxLength={40}
              value={values.taxNumber}
              onChange={(taxNumber) => set({ taxNumber })}
            />
            <Segmented
              label={t('client:profile.scriptLanguage')}
              options={[
                { id: 'auto', label: t('client:profile.scriptLanguageAuto') },
                { id: 'en', label: t('domain:language.en') },
                { id: 'ru', label: t('domain:language.ru') },
              ]}
              value={values.scriptLanguage}
              onChange={(scriptLanguage) => set({ scriptLanguage })}
            />
          </>
        )}
      </ActionForm>
    </View>
  );
}
