import { useState } from 'react';
import { useAction } from '@/components/cards/form';
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
  if (!isAsking) {
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
      reasonLabel={t('case:reopen.reason')}
      isPending={action.isPending}
      onYes={(reason) =>
        void action
          .run('reopenCaseStage', { ref: red.ref, stage, reason })
          .then((done) => done && announce(t('case:reopen.done')))
      }
      onNo={() => setAsking(false)}
    >
      <RefusalText refusal={action.refusal} />
    </Confirm>
  );
}
