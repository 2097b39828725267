import { useState } from 'react';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { Checkbox, Stack, TextField, useWords } from '@/components/ui';
import field from '@/components/ui/field.module.css';
import { matchCrm } from '@/lib/find/match-crm';
import styles from './options.module.css';
import type { MyCrm } from '@/lib/sites/hooks/use-my-crms';

/** More than fit one look: a filter is shown. */
const MANY = 15;

export interface CrmChoiceProps {
  systems: readonly MyCrm[];
  /** Ids. */
  value: readonly string[];
  onChange: (ids: string[]) => void;
  /** The list scrolls by itself, so that what follows stays in sight. */
  isLow?: boolean;
}

/** The CRMs that Sideline knows, to tick. Those that run on one's own address are turned on from their pages. */
export function CrmChoice({ systems, value, onChange, isLow }: CrmChoiceProps) {
  const { t } = useWords();
  const [filter, setFilter] = useState('');
  const isMeant = (system: MyCrm): boolean => matchCrm(filter, system);
  const shown = systems.filter((system) => value.includes(system.id) || isMeant(system));
  return (
    <CheckboxGroup value={[...value]} onChange={onChange} className={field.field}>
      <Label className={field.label}>{t('options:crms.title')}</Label>
      <Text slot="description" className={field.hint}>
        {t('options:crms.hint')}
      </Text>
      {systems.length > MANY && <TextField label={t('options:crms.filter')} type="search" value={filter} onChange={setFilter} />}
      <output className={field.hint}>{!systems.some(isMeant) && t('options:crms.nothing', { query: filter.trim() })}</output>
      <Stack gap={2} className={isLow ? styles.low : undefined}>
        {shown.map(({ id, title, hosts }) => (
          <Checkbox key={id} id={id} label={title} hint={hosts.length === 0 ? t('options:crms.ownHost') : undefined} />
        ))}
      </Stack>
      <p className={field.hint}>{t('options:crms.none')}</p>
    </CheckboxGroup>
  );
}
