import { Plus } from 'lucide-react';
import { useState } from 'react';
import { FirmFacts } from '@/components/firms/firm-facts';
import { FirmForm } from '@/components/firms/firm-form';
import { announce, Button, Disclosure, Row, Stack, Tag, TextField, useWords } from '@/components/ui';
import { searchFirms } from '@/lib/firms/search-firms';
import { firmKey } from '@/lib/firms/tidy-firm';
import type { Firm } from '@/lib/schema/firm';
import { useFirms } from '@/lib/store/hooks/use-firms';
import { asRows, asText } from '../fields/field-value';
import type { CaseFieldHandle } from '../fields/use-case-field';
import styles from './help.module.css';

/** Whoever sees more of them does not choose. */
const SHOWN = 3;

/** A copy of a firm as the case holds it: it stays when the directory changes. */
const rowOf = (firm: Firm) => ({
  name: firm.name,
  why: firm.fits,
  contact: [firm.phone, firm.site].filter(Boolean).join(', '),
});

/** A-refer: firms of one's own directory, found by name or by whom they fit; a new one is added to it from here. */
export function FirmPicker({ handle }: { handle: CaseFieldHandle }) {
  const { t } = useWords();
  const firms = useFirms();
  const [query, setQuery] = useState('');
  const [newId, setNewId] = useState<string>();
  if (!firms.all) return null;
  const rows = asRows(handle.value);
  const chosen = new Set(rows.map((row) => firmKey(asText(row.name))));
  const found = searchFirms(firms.all, query);
  function take(firm: Firm) {
    handle.put([...rows, rowOf(firm)]);
    announce(t('firms:pick.taken'));
  }
  async function add(firm: Firm) {
    await firms.put([firm]);
    setNewId(undefined);
    setQuery('');
    take(firm);
  }
  if (newId !== undefined) {
    return <FirmForm start={{ name: query }} id={newId} onSave={add} onCancel={() => setNewId(undefined)} />;
  }
  return (
    <Disclosure label={t('firms:pick.title')} defaultExpanded={firms.all.length > 0}>
      <Stack gap={2}>
        <TextField label={t('firms:search')} hint={t('firms:searchHint')} type="search" value={query} onChange={setQuery} />
        <Stack as="ul" gap={2}>
          {found.slice(0, SHOWN).map((firm) => (
            <Row as="li" align="spread" key={firm.id}>
              <FirmFacts firm={firm} />
              {chosen.has(firmKey(firm.name)) ? (
                <Tag>{t('firms:pick.chosen')}</Tag>
              ) : (
                <Button aria-label={t('firms:pick.take', { name: firm.name })} onPress={() => take(firm)}>
                  {t('firms:pick.takeShort')}
                </Button>
              )}
            </Row>
          ))}
        </Stack>
        {found.length === 0 && query.trim() !== '' && <p className={styles.quiet}>{t('firms:none', { query })}</p>}
        {found.length > SHOWN && <p className={styles.quiet}>{t('firms:more', { count: found.length - SHOWN })}</p>}
        <div>
          <Button icon={Plus} tone="quiet" onPress={() => setNewId(firms.newId())}>
            {query.trim() === '' ? t('firms:pick.newBlank') : t('firms:pick.new', { name: query.trim() })}
          </Button>
        </div>
      </Stack>
    </Disclosure>
  );
}
