import { useState } from 'react';
import { announce, RadioGroup, TextArea, TextField, useWords, View } from '@/components/ui';
import type { YellowState } from '@/lib/domain/state';
import type { EventBody } from '@/lib/schema/event';
import type { ItemActionProps } from '../action-props';
import { ActionForm, isBlank, useAction, useNeeded } from '../form';

type Result = EventBody<'card.yellow.looked-again'>['result'];
const RESULTS = ['upheld', 'changed', 'lifted'] as const satisfies readonly Result[];

/** K-heard: the second look that an objection opens, by somebody else where there is somebody. */
export function LookAgainAtYellowCard({ view, item, onDone }: ItemActionProps<YellowState>) {
  const { t } = useWords();
  const needed = useNeeded();
  const action = useAction(view.state.id);
  const [by, setBy] = useState('');
  const [result, setResult] = useState<Result>();
  const [words, setWords] = useState('');

  async function submit() {
    if (!result || !(await action.run('lookAgainAtYellowCard', { ref: item.ref, by, result, words }))) return;
    announce(t('cards:look.done'));
    onDone();
  }
  return (
    <View title={t('cards:look.title')} onBack={onDone}>
      <p>{t('cards:look.hint')}</p>
      <ActionForm
        submit={t('cards:look.submit')}
        onSubmit={() => void submit()}
        isPending={action.isPending}
        refusal={action.refusal}
        isComplete={result !== undefined && ![by, words].some(isBlank)}
      >
        {(show) => (
          <>
            <TextField
              label={t('cards:look.by')}
              isRequired
              value={by}
              onChange={setBy}
              maxLength={200}
              error={needed(show, by)}
            />
            <RadioGroup
              label={t('cards:look.result')}
              isRequired
              options={RESULTS.map((id) => ({ id, label: t(`domain:lookResult.${id}`) }))}
              value={result}
              onChange={setResult}
              error={needed(show, result)}
            />
            <TextArea
              label={t('cards:look.words')}
              isRequired
              rows={2}
              value={words}
              onChange={setWords}
              error={needed(show, words)}
            />
          </>
        )}
      </ActionForm>
    </View>
  );
}
