import { useState } from 'react';
import { CrmChoice } from '@/components/options/crm-choice';
import { Button, ErrorText, Row, useWords } from '@/components/ui';
import { type MyCrms, useMyCrms } from '@/lib/sites/hooks/use-my-crms';
import { updateSettings } from '@/lib/settings/update-settings';

/** Last step: my CRMs. The browser is asked for exactly the sites of those, in one click. */
export function ChooseCrms({ onBack, onDone }: { onBack: () => void; onDone: () => void }) {
  const { t } = useWords();
  const crms = useMyCrms();
  const [ticked, setTicked] = useState<string[]>();
  const [isRefused, setRefused] = useState(false);
  if (!crms) return null;
  const { systems } = crms;
  const chosen = ticked ?? systems.filter((system) => system.chosen).map(({ id }) => id); // ticked before, and the panel was closed
  const asks = systems.some(({ id, hosts, granted }) => chosen.includes(id) && hosts.length > 0 && granted !== 'all');

  async function start(access: MyCrms) {
    const given = await access.requestAll(chosen); // nothing before it: the browsers count the click only now
    if (given) onDone();
    else setRefused(true);
  }
  return (
    <>
      <CrmChoice
        systems={systems}
        value={chosen}
        isLow
        onChange={(ids) => {
          setTicked(ids);
          void updateSettings({ systems: ids });
        }}
      />
      <Row>
        <Button onPress={onBack}>{t('welcome:previous')}</Button>
        <Button tone="primary" onPress={() => void start(crms)}>
          {asks ? t('options:firstRun.startWith') : t('options:firstRun.start')}
        </Button>
        {isRefused && <Button onPress={onDone}>{t('options:firstRun.startWithout')}</Button>}
      </Row>
      {isRefused && <ErrorText>{t('options:firstRun.refused')}</ErrorText>}
    </>
  );
}
