import { usePanelView, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import type { ItemActionProps } from '../action-props';
import { useAction } from '../form';
import { useRole } from './use-role';
import { ReasonForm } from '../reason-form';

/** B-manager: a manager declines the proposal, with the reason. */
export function DeclineRedCard({ view, item, onDone }: ItemActionProps<RedState>) {
  const { t } = useWords();
  const action = useAction(view.state.id);
  const { me } = useRole();
  const open = usePanelView((panel) => panel.open);
  function leave() {
    onDone();
    if (item.author !== me) open({ name: 'answer.send', ref: item.ref }); // P-decision-file
  }
  return (
    <ReasonForm
      draftKey={`decline:${item.ref}`}
      title={t('cards:red.decline')}
      hint={t('cards:red.declineReason')}
      submit={t('cards:red.decline')}
      done={t('cards:red.declined')}
      action={action}
      onSubmit={async (reason) => (await action.run('declineRedCard', { ref: item.ref, reason })) !== null}
      onDone={leave}
    />
  );
}
