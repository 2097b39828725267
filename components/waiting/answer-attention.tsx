import { ActionForm, isBlank, useAction, useForm, useNeeded } from '@/components/cards/form';
import { useRole } from '@/components/cards/red/use-role';
import { announce, usePanelView, useWords, View } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import type { AttentionState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { AttentionCard } from './attention-card';

export interface AnswerProps<Item> {
  view: ClientView;
  item: Item;
  onDone: () => void;
}

/** B-staff: what was done, and how the colleague was backed; a manager's to write. */
export function AnswerAttention({ view, item, onDone }: AnswerProps<AttentionState>) {
  const { t } = useWords();
  const needed = useNeeded();
  const { me, isManager } = useRole();
  const open = usePanelView((panel) => panel.open);
  const action = useAction(view.state.id);
  const form = useForm(`attention-answer:${item.ref}`, { answer: '', backed: '' });
  if (!form) return null;
  const { values, set } = form;
  async function send() {
    if (!(await action.run('answerAttention', { ref: item.ref, ...values }))) return;
    form?.discard();
    announce(t('waiting:attention.answeredDone'));
    onDone();
    if (item.author !== me) open({ name: 'answer.send', ref: item.ref }); // P-decision-file
  }
  return (
    <View title={t('waiting:attention.answerTitle')} onBack={onDone}>
      <AttentionCard view={view} item={item} isInForm />
      {!item.answered && !isManager && <p>{t('waiting:managerOnly')}</p>}
      {!item.answered && isManager && (
        <ActionForm
          submit={t('waiting:attention.answerSubmit')}
          onSubmit={() => void send()}
          isPending={action.isPending}
          refusal={action.refusal}
          isComplete={![values.answer, values.backed].some(isBlank)}
          isUnkept={form.isUnkept}
        >
          {(show) => (
            <>
              <WordedArea
                label={t('waiting:attention.answer')}
                isRequired
                rows={2}
                value={values.answer}
                onChange={(answer) => set({ answer })}
                error={needed(show, values.answer)}
              />
              <WordedArea
                label={t('waiting:attention.backed')}
                hint={t('waiting:attention.backedHint')}
                isRequired
                rows={2}
                value={values.backed}
                onChange={(backed) => set({ backed })}
                error={needed(show, values.backed)}
              />
            </>
          )}
        </ActionForm>
      )}
    </View>
  );
}
