import { useState } from 'react';
import { useAction } from '@/components/cards/form';
import { useRole } from '@/components/cards/red/use-role';
import { announce, Button, Disclosure, RadioGroup, RefusalText, Stack, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';

/** Ends that need no call; after a call the outcome stage ends the case. */
const WITHOUT_CALL = ['left', 'new-terms', 'bound'] as const;

/** Domain 6.8 without a call: the client left, stays on new terms, or we cannot leave now. */
export function EndCase({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const { isManager } = useRole();
  const action = useAction(view.state.id);
  const [outcome, setOutcome] = useState<(typeof WITHOUT_CALL)[number]>();
  if (!red.approved || red.case.end || red.case.closed.call || !isManager) return null;
  async function end() {
    if (outcome && (await action.run('closeCase', { ref: red.ref, outcome }))) announce(t('case:outcome.closed'));
  }
  return (
    <Disclosure label={t('case:outcome.withoutCall')}>
      <Stack>
        <RadioGroup
          label={t('domain:caseField.outcome.name')}
          options={WITHOUT_CALL.map((id) => ({ id, label: t(`domain:caseChoice.outcome.${id}`) }))}
          value={outcome}
          onChange={setOutcome}
        />
        <RefusalText refusal={action.refusal} />
        <div>
          <Button tone="danger" isDisabled={!outcome} isPending={action.isPending} onPress={() => void end()}>
            {t('case:outcome.submit')}
          </Button>
        </div>
      </Stack>
    </Disclosure>
  );
}
