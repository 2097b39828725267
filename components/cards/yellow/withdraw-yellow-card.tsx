import { useWords } from '@/components/ui';
import type { YellowState } from '@/lib/domain/state';
import type { ItemActionProps } from '../action-props';
import { useAction } from '../form';
import { ReasonForm } from '../reason-form';

/** K-undo: a card that was a mistake is withdrawn, and its history stays. */
export function WithdrawYellowCard({ view, item, onDone }: ItemActionProps<YellowState>) {
  const { t } = useWords();
  const action = useAction(view.state.id);
  return (
    <ReasonForm
      draftKey={`withdraw:${item.ref}`}
      title={t('cards:withdraw.title')}
      hint={t('cards:withdraw.hint')}
      submit={t('cards:withdraw.submit')}
      done={t('cards:withdraw.done')}
      tone="danger"
      action={action}
      onSubmit={async (reason) => (await action.run('withdrawYellowCard', { ref: item.ref, reason })) !== null}
      onDone={onDone}
    />
  );
}
