import { useState } from 'react';
import { useAction, useForm } from '@/components/cards/form';
import { announce, Button, Confirm, RefusalText, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import type { CaseStage } from '@/lib/schema/case';

export interface ReopenStageProps {
  client: string;
  red: RedState;
  stage: CaseStage;
}

/** Opens a closed stage again, with a reason; its closing stays in the history (K-undo). */
export function ReopenStage({ client, red, stage }: ReopenStageProps) {
  const { t } = useWords();
  const action = useAction(client);
  const [isAsking, setAsking] = useState(false);
  const form = useForm(`reopen:${red.ref}:${stage}`, { reason: '' });
  async function reopen(reason: string) {
    if (!(await action.run('reopenCaseStage', { ref: red.ref, stage, reason }))) return;
    form?.discard();
    announce(t('case:reopen.done'));
  }
  if (!isAsking || !form) {
    return (
      <Button tone="quiet" onPress={() => setAsking(true)}>
        {t('case:reopen.open')}
      </Button>
    );
  }
  return (
    <Confirm
      question={t('case:reopen.submit')}
      yes={t('case:reopen.submit')}
      reason={{
        label: t('case:reopen.reason'),
        value: form.values.reason,
        onChange: (reason) => form.set({ reason }),
      }}
      isPending={action.isPending}
      onYes={() => void reopen(form.values.reason.trim())}
      onNo={() => setAsking(false)}
    >
      <RefusalText refusal={action.refusal} />
    </Confirm>
  );
}
