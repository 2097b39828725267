import { useAction } from '@/components/cards/form';
import { Button, RefusalText, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import { caseText } from '@/lib/playbook/case-values';
import { useDraft } from '@/lib/store/hooks/use-draft';

/** The proposal's reason was written for the manager; it becomes the case's own sentence only if somebody says so. */
export function TakeReason({ client, red }: { client: string; red: RedState }) {
  const { t } = useWords();
  const action = useAction(client);
  const draft = useDraft<unknown>(`case:${red.ref}:reason`);
  if (caseText(red.case, 'reason') !== undefined || draft.value) return null;
  return (
    <div>
      <Button
        isPending={action.isPending}
        onPress={() => void action.run('setCaseItem', { ref: red.ref, field: 'reason', value: red.proposal.reason })}
      >
        {t('cards:red.takeReason')}
      </Button>
      <RefusalText refusal={action.refusal} />
    </div>
  );
}
