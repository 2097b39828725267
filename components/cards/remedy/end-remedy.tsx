import { announce, RadioGroup, useWords, View } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import type { RemedyState } from '@/lib/domain/state';
import { REMEDY_OUTCOMES, type RemedyOutcome } from '@/lib/schema/remedy';
import type { ItemActionProps } from '../action-props';
import { ActionForm, useAction, useForm, useNeeded } from '../form';

/** How a measure went: only a tried one speaks for or against parting. */
export function EndRemedy({ view, item, onDone }: ItemActionProps<RemedyState>) {
  const { t } = useWords();
  const needed = useNeeded();
  const action = useAction(view.state.id);
  const form = useForm<{ outcome: RemedyOutcome | undefined; how: string }>(`end-remedy:${item.ref}`, {
    outcome: undefined,
    how: '',
  });
  if (!form) return null;
  const { outcome, how } = form.values;

  async function submit() {
    if (!outcome || !(await action.run('endRemedy', { ref: item.ref, outcome, how: how.trim() || undefined }))) return;
    form?.discard();
    announce(t('cards:remedy.endSaved'));
    onDone();
  }
  return (
    <View title={t('cards:remedy.endTitle')} onBack={onDone}>
      <p>{t(`domain:remedy.${item.body.remedy}.name`)}</p>
      <ActionForm
        submit={t('cards:remedy.endSubmit')}
        onSubmit={() => void submit()}
        isPending={action.isPending}
        refusal={action.refusal}
        isComplete={outcome !== undefined}
        isUnkept={form.isUnkept}
      >
        {(show) => (
          <>
            <RadioGroup
              label={t('cards:remedy.outcome')}
              isRequired
              options={REMEDY_OUTCOMES.map((id) => ({ id, label: t(`domain:remedyOutcome.${id}`) }))}
              value={outcome}
              onChange={(chosen) => form.set({ outcome: chosen })}
              error={needed(show, outcome)}
            />
            <WordedArea label={t('cards:remedy.how')} rows={2} value={how} onChange={(words) => form.set({ how: words })} />
          </>
        )}
      </ActionForm>
    </View>
  );
}
