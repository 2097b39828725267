import { announce, RadioGroup, TextField, useWords, View } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import type { YellowState } from '@/lib/domain/state';
import type { EventBody } from '@/lib/schema/event';
import { Chances } from '../chances';
import type { ItemActionProps } from '../action-props';
import { ActionForm, isBlank, useAction, useForm, useNeeded } from '../form';

type Result = EventBody<'card.yellow.looked-again'>['result'];
const RESULTS = ['upheld', 'changed', 'lifted'] as const satisfies readonly Result[];

interface Values {
  by: string;
  result: Result | undefined;
  words: string;
}

/** K-heard: the second look that an objection opens, by somebody else where there is somebody. */
export function LookAgainAtYellowCard({ view, item, onDone }: ItemActionProps<YellowState>) {
  const { t } = useWords();
  const needed = useNeeded();
  const action = useAction(view.state.id);
  const form = useForm<Values>(`look:${item.ref}`, { by: '', result: undefined, words: '' });
  if (!form) return null;
  const { by, result, words } = form.values;

  async function submit() {
    if (!result || !(await action.run('lookAgainAtYellowCard', { ref: item.ref, by, result, words }))) return;
    form?.discard();
    announce(t('cards:look.done'));
    onDone();
  }
  return (
    <View title={t('cards:look.title')} onBack={onDone}>
      <p>{t('cards:look.hint')}</p>
      <Chances state={view.state} />
      <ActionForm
        submit={t('cards:look.submit')}
        onSubmit={() => void submit()}
        isPending={action.isPending}
        refusal={action.refusal}
        isComplete={result !== undefined && ![by, words].some(isBlank)}
        isUnkept={form.isUnkept}
      >
        {(show) => (
          <>
            <TextField
              label={t('cards:look.by')}
              isRequired
              value={by}
              onChange={(who) => form.set({ by: who })}
              maxLength={200}
              error={needed(show, by)}
            />
            <RadioGroup
              label={t('cards:look.result')}
              isRequired
              options={RESULTS.map((id) => ({ id, label: t(`domain:lookResult.${id}`) }))}
              value={result}
              onChange={(chosen) => form.set({ result: chosen })}
              error={needed(show, result)}
            />
            <WordedArea
              label={t('cards:look.words')}
              isRequired
              rows={2}
              value={words}
              onChange={(said) => form.set({ words: said })}
              error={needed(show, words)}
            />
          </>
        )}
      </ActionForm>
    </View>
  );
}
