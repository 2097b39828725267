import { useWords } from '@/components/ui';
import { redPhase } from '@/lib/domain/red-card';
import type { RedState } from '@/lib/domain/state';
import type { ItemActionProps } from '../action-props';
import { useAction } from '../form';
import { ReasonForm } from '../reason-form';

/** K-undo: a proposal or a red card is withdrawn with a reason; its history stays. */
export function WithdrawRedCard({ view, item, onDone }: ItemActionProps<RedState>) {
  const { t } = useWords();
  const action = useAction(view.state.id);
  const title = t(redPhase(item) === 'proposed' ? 'cards:red.withdraw' : 'cards:red.withdrawRed');
  return (
    <ReasonForm
      draftKey={`withdraw:${item.ref}`}
      title={title}
      hint={t('cards:red.withdrawHint')}
      submit={title}
      done={t('cards:red.withdrawDone')}
      tone="danger"
      action={action}
      onSubmit={async (reason) => (await action.run('withdrawRedCard', { ref: item.ref, reason })) !== null}
      onDone={onDone}
    />
  );
}
