import { useWords } from '@/components/ui';
import type { YellowState } from '@/lib/domain/state';
import type { ItemActionProps } from '../action-props';
import { Chances } from '../chances';
import { useAction } from '../form';
import { ReasonForm } from '../reason-form';

/** K-lift: the card stands on beyond its review date, for a reason; D-chances beside it. */
export function RenewYellowCard({ view, item, onDone }: ItemActionProps<YellowState>) {
  const { t } = useWords();
  const action = useAction(view.state.id);
  return (
    <ReasonForm
      draftKey={`renew:${item.ref}`}
      title={t('cards:renew.title')}
      hint={t('cards:renew.hint')}
      submit={t('cards:renew.submit')}
      done={t('cards:renew.done')}
      action={action}
      onSubmit={async (reason) => (await action.run('renewYellowCard', { ref: item.ref, reason })) !== null}
      onDone={onDone}
    >
      <Chances state={view.state} />
    </ReasonForm>
  );
}
