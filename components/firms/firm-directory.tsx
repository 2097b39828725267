import { Plus } from 'lucide-react';
import { useState } from 'react';
import { announce, Button, Stack, TextField, useWords } from '@/components/ui';
import { searchFirms } from '@/lib/firms/search-firms';
import type { Firm } from '@/lib/schema/firm';
import { useFirms } from '@/lib/store/hooks/use-firms';
import { FirmForm } from './firm-form';
import { FirmItem } from './firm-item';
import { FirmTableTools } from './firm-table-tools';
import styles from './firms.module.css';

/** A page of settings is no place for thousands of lines. */
const SHOWN = 50;
/** So few are seen at a glance. */
const FEW = 8;

/** A-refer: the directory of firms that suit some clients better, edited in the settings; reads and writes tables. */
export function FirmDirectory() {
  const { t } = useWords();
  const firms = useFirms();
  const [query, setQuery] = useState('');
  const [newId, setNewId] = useState<string>();
  if (!firms.all) return null;
  const found = searchFirms(firms.all, query);
  async function save(firm: Firm) {
    await firms.put([firm]);
    announce(t('firms:saved'));
    setNewId(undefined);
  }
  return (
    <Stack gap={3}>
      <p className={styles.quiet}>{t(firms.all.length === 0 ? 'firms:empty' : 'firms:intro')}</p>
      {firms.all.length > FEW && (
        <TextField label={t('firms:search')} hint={t('firms:searchHint')} type="search" value={query} onChange={setQuery} />
      )}
      {firms.all.length > 0 && <p className={styles.quiet}>{t('firms:count', { count: found.length })}</p>}
      <Stack as="ul" gap={2}>
        {found.slice(0, SHOWN).map((firm) => (
          <FirmItem key={firm.id} firm={firm} />
        ))}
      </Stack>
      {found.length > SHOWN && <p className={styles.quiet}>{t('firms:more', { count: found.length - SHOWN })}</p>}
      {newId === undefined ? (
        <div>
          <Button icon={Plus} onPress={() => setNewId(firms.newId())}>
            {t('firms:add')}
          </Button>
        </div>
      ) : (
        <FirmForm start={{}} id={newId} onSave={save} onCancel={() => setNewId(undefined)} />
      )}
      <FirmTableTools all={firms.all} />
    </Stack>
  );
}
