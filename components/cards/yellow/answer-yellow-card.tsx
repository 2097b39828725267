import { announce, useWords, View } from '@/components/ui';
import type { YellowState } from '@/lib/domain/state';
import type { ItemActionProps } from '../action-props';
import { ActionForm, type Heard, HeardFields, isBlank, useAction, useForm, useNeeded } from '../form';

/** K-heard: the client's answer, also when it comes after the talk. */
export function AnswerYellowCard({ view, item, onDone }: ItemActionProps<YellowState>) {
  const { t } = useWords();
  const needed = useNeeded();
  const action = useAction(view.state.id);
  const form = useForm<{ heard: Heard | undefined }>(`answer:${item.ref}`, {
    heard: item.answer && { response: item.answer.response, words: item.answer.words },
  });
  if (!form) return null;
  const { heard } = form.values;
  const wordsMissing = heard?.response === 'objected' && isBlank(heard.words); // an objection is the client's own words

  async function submit() {
    if (!heard || !(await action.run('answerYellowCard', { ref: item.ref, ...heard }))) return;
    form?.discard();
    announce(t('cards:answer.done'));
    onDone();
  }
  return (
    <View title={t('cards:answer.title')} onBack={onDone}>
      <ActionForm
        submit={t('cards:answer.submit')}
        onSubmit={() => void submit()}
        isPending={action.isPending}
        refusal={action.refusal}
        isComplete={heard !== undefined && !wordsMissing}
        isUnkept={form.isUnkept}
      >
        {(show) => (
          <HeardFields
            value={heard}
            onChange={(answer) => form.set({ heard: answer })}
            error={needed(show, heard?.response)}
            wordsError={show && wordsMissing ? t('cards:heard.wordsNeeded') : undefined}
          />
        )}
      </ActionForm>
    </View>
  );
}
