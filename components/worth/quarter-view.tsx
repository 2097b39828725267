import { ActionForm } from '@/components/cards/form/action-form';
import { useAction } from '@/components/cards/form/use-action';
import { useForm } from '@/components/cards/form/use-form';
import { announce, Segmented, Stack, TextArea, useFormats, useWords, View } from '@/components/ui';
import { quarterDueAt } from '@/lib/domain/quarter';
import type { EventBody } from '@/lib/schema/event';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { QuarterAnswers } from './quarter-answers';
import { StandsStill } from './stands-still';
import styles from './worth.module.css';

const ANSWERS = ['yes', 'no', 'unsure'] as const;

/** C-quarter: does this relationship grow? Twice "no" running offers to log it (C5). */
export function QuarterView({ view, onDone }: { view: ClientView; onDone: () => void }) {
  const { t } = useWords();
  const formats = useFormats();
  const { state, policy, now } = view;
  const action = useAction(state.id);
  const form = useForm(`quarter:${state.id}`, {
    grows: undefined as EventBody<'quarter.checked'>['grows'] | undefined,
    words: '',
  });
  if (!form) return null;
  const { grows, words } = form.values;
  const dueAt = quarterDueAt(state, policy);
  const due = dueAt !== undefined && { date: formats.date(dueAt) };

  async function save() {
    if (!grows || !(await action.run('checkQuarter', { grows, ...(words.trim() && { words: words.trim() }) }))) return;
    form?.discard();
    announce(t('worth:quarter.saved'));
    const wasNo = state.quarters.at(-1)?.grows === 'no';
    if (grows !== 'no' || !wasNo) onDone(); // else what can be done about it is offered here
  }
  return (
    <View title={t('worth:quarter.title')} onBack={onDone}>
      <p>{t('worth:quarter.intro', { days: policy.quarterDays })}</p>
      {due && <p className={styles.quiet}>{t(dueAt <= now ? 'worth:quarter.due' : 'worth:quarter.next', due)}</p>}
      <Stack gap={4}>
        <StandsStill view={view} />
        <ActionForm
          submit={t('worth:quarter.save')}
          onSubmit={() => void save()}
          isPending={action.isPending}
          refusal={action.refusal}
          isComplete={grows !== undefined}
          isUnkept={form.isUnkept}
        >
          {(showMissing) => (
            <>
              <Segmented
                label={t('worth:quarter.question')}
                isRequired
                options={ANSWERS.map((id) => ({ id, label: t(`worth:quarter.grows.${id}`) }))}
                value={grows}
                onChange={(answer) => form.set({ grows: answer })}
                error={showMissing && !grows ? t('worth:quarter.neededAnswer') : undefined}
              />
              <TextArea label={t('worth:quarter.words')} rows={2} value={words} onChange={(text) => form.set({ words: text })} />
            </>
          )}
        </ActionForm>
        <QuarterAnswers state={state} />
      </Stack>
    </View>
  );
}
