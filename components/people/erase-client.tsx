import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useAction } from '@/components/cards/form';
import { Button, Confirm, RefusalText, Stack, useWords } from '@/components/ui';
import type { Settings } from '@/lib/settings/settings';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { countsOf } from './counts';
import { NameElsewhere } from './name-elsewhere';
import { roleOf, showReceipt } from './receipt';

export interface EraseClientProps {
  view: ClientView;
  settings: Settings;
  isAllowed: boolean;
}

/** Domain 8: everything of one client goes for good; it can be thought over until the second press. */
export function EraseClient({ view, settings, isAllowed }: EraseClientProps) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const action = useAction(view.state.id);
  const counts = countsOf(view.events);
  async function erase() {
    if (!(await action.run('eraseClient', {}))) return;
    showReceipt({ ...counts, rule: 'client', who: roleOf(settings) });
  }
  if (!isAsking)
    return (
      <Button tone="danger" icon={Trash2} isDisabled={!isAllowed} onPress={() => setAsking(true)}>
        {t('people:erase.open')}
      </Button>
    );
  return (
    <Stack gap={2}>
      <Confirm
        danger
        isFinal
        question={t('people:erase.question', { name: view.state.name })}
        yes={t('people:erase.yes')}
        isPending={action.isPending}
        onYes={() => void erase()}
        onNo={() => setAsking(false)}
      >
        <ul>
          <li>{t('people:count.notes', { count: counts.notes })}</li>
          <li>{t('people:count.cards', { count: counts.cards })}</li>
          <li>{t('people:count.others', { count: counts.others })}</li>
        </ul>
        <p>{t('people:erase.also')}</p>
        <RefusalText refusal={action.refusal} />
      </Confirm>
      <NameElsewhere client={view.state.id} policy={view.policy} />
    </Stack>
  );
}
