import { PhoneCall } from 'lucide-react';
import { Button, RefusalText, Segmented, Select, TextArea, announce, useWords, View } from '@/components/ui';
import { ActionForm, useAction, useForm } from '@/components/cards/form';
import type { RedState } from '@/lib/domain/state';
import { caseInstant } from '@/lib/playbook/case-values';
import { CASE_FIELDS, type CaseFieldId } from '@/lib/schema/case';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { CallNotes } from './call-notes';
import { CallReview } from './call-review';
import { elapsed } from './elapsed';
import { useCaseItems } from './use-case-items';
import { useNoteLine } from './use-note-line';
import { usePartingScript } from './use-parting-script';

/** E-mail is the exception without a call; it is chosen in the case, with its reason (A-call). */
const SPOKEN = ['phone', 'meeting'] as const;

export interface CallOutcomeProps {
  view: ClientView;
  red: RedState;
  onDone: () => void;
}

const oneOf = <C extends string>(choices: readonly C[], value: unknown): C | undefined =>
  choices.find((choice) => choice === value);

/** Asked when the call has ended, while it is fresh: how it was told, what they said at last, how it seems to end. */
export function CallOutcome({ view, red, onDone }: CallOutcomeProps) {
  const { t } = useWords();
  const { id } = view.state;
  const { script } = usePartingScript(view, red);
  const action = useAction(id);
  const notes = useCaseItems(id, red.ref);
  const line = useNoteLine(red.ref, (text) => notes.setItem('callNote', text));
  const stored = red.case.values;
  const form = useForm(`call-outcome:${red.ref}`, {
    callChannel: oneOf(SPOKEN, stored.callChannel) ?? ('phone' as const),
    theirAnswer: typeof stored.theirAnswer === 'string' ? stored.theirAnswer : '',
    outcome: oneOf(CASE_FIELDS.outcome.choices, stored.outcome),
  });
  if (!form) return null;
  const { values, set, discard, isUnkept } = form;
  const startedAt = caseInstant(red.case, 'callStartedAt');
  const endedAt = caseInstant(red.case, 'callEndedAt');

  async function submit() {
    /** @returns false if it was refused */
    const put = async (field: CaseFieldId, value: string | undefined): Promise<boolean> =>
      !value || value === stored[field] || (await action.run('setCaseItem', { ref: red.ref, field, value })) !== null;
    if (!(await line.enter())) return;
    if (!(await put('callChannel', values.callChannel))) return;
    if (!(await put('theirAnswer', values.theirAnswer.trim()))) return;
    if (!red.case.closed.call && !(await action.run('closeCaseStage', { ref: red.ref, stage: 'call' }))) return;
    if (!(await put('outcome', values.outcome))) return; // opens only once the call is closed
    discard();
    announce(t('call:outcome.saved'));
    onDone();
  }
  /** The end was pressed too early: it is taken back in the record too, and every window shows the call again. */
  const goOn = () => void action.run('setCaseItem', { ref: red.ref, field: 'callEndedAt', value: null });
  return (
    <View title={t('call:outcome.title')} onBack={onDone}>
      <p>{t('call:outcome.hint')}</p>
      {startedAt !== undefined && endedAt !== undefined && (
        <p>{t('call:outcome.duration', { time: elapsed(endedAt - startedAt) })}</p>
      )}
      {script && <CallReview parting={red.case} reactions={script.reactions} />}
      <CallNotes line={line} />
      <RefusalText refusal={notes.refusal} />
      <ActionForm
        submit={t('call:outcome.submit')}
        onSubmit={() => void submit()}
        isPending={action.isPending}
        refusal={action.refusal}
        isUnkept={isUnkept}
        actions={
          startedAt !== undefined &&
          !red.case.closed.call && (
            <Button icon={PhoneCall} isDisabled={action.isPending} onPress={goOn}>
              {t('call:outcome.goOn')}
            </Button>
          )
        }
      >
        {() => (
          <>
            <Segmented
              label={t('domain:caseField.callChannel.name')}
              options={SPOKEN.map((one) => ({ id: one, label: t(`domain:caseChoice.callChannel.${one}`) }))}
              value={values.callChannel}
              onChange={(callChannel) => set({ callChannel })}
            />
            <TextArea
              label={t('call:outcome.theirAnswer')}
              value={values.theirAnswer}
              onChange={(theirAnswer) => set({ theirAnswer })}
            />
            <Select
              label={t('call:outcome.outcome')}
              options={CASE_FIELDS.outcome.choices.map((one) => ({ id: one, label: t(`domain:caseChoice.outcome.${one}`) }))}
              value={values.outcome}
              onChange={(outcome) => set({ outcome })}
            />
          </>
        )}
      </ActionForm>
    </View>
  );
}
