import { useAction } from '@/components/cards/form';
import { Button, RefusalText, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import { caseText } from '@/lib/playbook/case-values';
import { useDraft } from '@/lib/store/hooks/use-draft';

/** The proposal's reason was written for the manager; it becomes the case's own sentence only if somebody says so. */
export function TakeReason({ client, red, onTaken }: { client: string; red: RedState; onTaken: () => void }) {
  const { t } = useWords();
  const action = useAction(client);
  const draft = useDraft<unknown>(`case:${red.ref}:reason`);
  if (caseText(red.case, 'reason') !== undefined || draft.value) return null;
  async function take() {
    if (await action.run('setCaseItem', { ref: red.ref, field: 'reason', value: red.proposal.reason })) onTaken();
  }
  return (
    <div>
      <Button isPending={action.isPending} onPress={() => void take()}>
        {t('cards:red.takeReason')}
      </Button>
      <RefusalText refusal={action.refusal} />
    </div>
  );
}
