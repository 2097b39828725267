import { useWords } from '@/components/ui';
import type { YellowState } from '@/lib/domain/state';
import { isPositive } from '@/lib/domain/categories';
import type { ItemActionProps } from '../action-props';
import { Chances } from '../chances';
import { useAction } from '../form';
import { ReasonForm } from '../reason-form';
import { notesByIncident } from '../notes-by-incident';

/** K-green: the way back. Good conduct since the card was told is shown, D-chances too. */
export function LiftYellowCard({ view, item, onDone }: ItemActionProps<YellowState>) {
  const { t } = useWords();
  const action = useAction(view.state.id);
  const since = item.delivered?.deliveredAt ?? item.at;
  const good = notesByIncident(view.state).filter((note) => isPositive(note) && note.body.happenedAt >= since);
  return (
    <ReasonForm
      draftKey={`lift:${item.ref}`}
      title={t('cards:lift.title')}
      hint={t('cards:lift.hint')}
      submit={t('cards:lift.submit')}
      done={t('cards:lift.done')}
      action={action}
      onSubmit={async (reason) => (await action.run('liftYellowCard', { ref: item.ref, reason })) !== null}
      onDone={onDone}
    >
      <Chances state={view.state} />
      {good.length > 0 && <p>{t('cards:lift.good', { count: good.length })}</p>}
    </ReasonForm>
  );
}
