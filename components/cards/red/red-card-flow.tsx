import { useWords, View } from '@/components/ui';
import { liveRed, redPhase } from '@/lib/domain/red-card';
import type { ActionProps } from '../action-props';
import { ActionForm, useAction, useRefusalAt } from '../form';
import { DecideRedCard } from './decide-red-card';
import { RedCard } from './red-card';
import { RedFormFields } from './red-form-fields';
import { useRedForm } from './use-red-form';
import { useRole } from './use-role';

export interface RedCardFlowProps extends ActionProps {
  /** Refs of the notes it rests on, e.g. of the suggestion; by default all that stand. */
  notes?: string[] | undefined;
}

/** Codes of the gate that are about the ground chosen. */
const PLACES = {
  ground: [
    'ground-yellow',
    'ground-hold',
    'ground-unlawful',
    'ground-abuse',
    'ground-decline',
    'ground-override',
    'remedy-needed',
  ],
} as const;

/** B-red: the proposal to part; then it waits for a manager, or is confirmed by the one user with a short code (B-manager). */
export function RedCardFlow({ view, notes, onDone }: RedCardFlowProps) {
  const { t } = useWords();
  const { isAlone } = useRole();
  const { state } = view;
  const action = useAction(state.id);
  const form = useRedForm(view, notes);
  const { at, rest } = useRefusalAt(action.refusal, PLACES);
  const red = liveRed(state);
  if (red && redPhase(red) === 'proposed') return <DecideRedCard view={view} item={red} newNotes={notes} onDone={onDone} />;
  if (red) {
    return (
      <View title={t('cards:red.title')} onBack={onDone}>
        <RedCard view={view} red={red} />
      </View>
    );
  }
  if (!form) return null;
  const { values, opinion, discard, isUnkept } = form;

  async function submit() {
    if (!values.ground) return;
    const { ground, reason, notes: chosen, revenueAtRisk, hoursFreed } = values;
    const body = { ground, reason, notes: chosen, override: values.override.trim() || undefined, secondOpinion: opinion };
    const done = await action.run('proposeRedCard', body);
    const ref = done?.events[0];
    if (!ref) return;
    // A-freed: what is at risk and what is set free belongs to the case that the proposal opened.
    if (revenueAtRisk) await action.run('setCaseItem', { ref, field: 'revenueAtRisk', value: revenueAtRisk });
    if (hoursFreed !== undefined) await action.run('setCaseItem', { ref, field: 'hoursFreed', value: hoursFreed });
    discard();
  }
  return (
    <View title={t('cards:red.proposeTitle')} onBack={onDone}>
      <p>{t(isAlone ? 'cards:red.introAlone' : 'cards:red.intro')}</p>
      <ActionForm
        submit={t('cards:red.submit')}
        onSubmit={() => void submit()}
        isPending={action.isPending}
        refusal={rest}
        isComplete={form.isComplete}
        isUnkept={isUnkept}
      >
        {(show) => <RedFormFields view={view} form={form} show={show} groundError={at('ground')} />}
      </ActionForm>
    </View>
  );
}
