import { useState } from 'react';
import { announce, Button, Confirm, Row, Stack, useWords } from '@/components/ui';
import type { Firm } from '@/lib/schema/firm';
import { useFirms } from '@/lib/store/hooks/use-firms';
import { FirmFacts } from './firm-facts';
import { FirmForm } from './firm-form';
import styles from './firms.module.css';

/** One firm in the settings: to be read, changed or taken out. */
export function FirmItem({ firm }: { firm: Firm }) {
  const { t } = useWords();
  const firms = useFirms();
  const [mode, setMode] = useState<'read' | 'edit' | 'remove'>('read');
  async function save(changed: Firm) {
    await firms.put([changed]);
    announce(t('firms:saved'));
    setMode('read');
  }
  async function remove() {
    await firms.remove(firm.id);
    announce(t('firms:removed'));
  }
  if (mode === 'edit') {
    return (
      <li className={styles.item}>
        <FirmForm start={firm} id={firm.id} onSave={save} onCancel={() => setMode('read')} />
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <Stack gap={2}>
        <Row align="spread">
          <FirmFacts firm={firm} />
          <Row gap={1}>
            <Button tone="quiet" aria-label={t('firms:edit', { name: firm.name })} onPress={() => setMode('edit')}>
              {t('firms:editShort')}
            </Button>
            <Button tone="quiet" aria-label={t('firms:remove', { name: firm.name })} onPress={() => setMode('remove')}>
              {t('firms:removeShort')}
            </Button>
          </Row>
        </Row>
        {mode === 'remove' && (
          <Confirm
            question={t('firms:removeAsk', { name: firm.name })}
            yes={t('firms:removeShort')}
            danger
            onYes={() => void remove()}
            onNo={() => setMode('read')}
          />
        )}
      </Stack>
    </li>
  );
}
