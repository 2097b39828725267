import { useEffect, useState } from 'react';
import { Checkbox, DateField, NumberField, Select, useWords } from '@/components/ui';
import { CLIENT_TYPES } from '@/lib/domain/overview/client-type';
import { type OverviewFilter, VALUE_FILTERS } from '@/lib/domain/overview/view';
import { STATUS_ORDER } from '@/lib/domain/state';
import { type Facets, useOverviewTools } from '@/lib/store/hooks/use-overview-tools';
import { ChoiceMenu } from './choice-menu';
import styles from './overview.module.css';
import type { Cells } from './use-cells';

const ANY = 'any';

export interface FilterPanelProps {
  filter: OverviewFilter;
  onChange: (filter: OverviewFilter) => void;
  crm: Cells['crm'];
  category: Cells['category'];
  /** Renewed when clients have changed. */
  version: number;
}

/** Everything that can be filtered by; each change shows at once. */
export function FilterPanel({ filter, onChange, crm, category, version }: FilterPanelProps) {
  const { t } = useWords();
  const { facets } = useOverviewTools();
  const [known, setKnown] = useState<Facets>({ owners: [], systems: [], categories: [] });
  useEffect(() => void facets().then(setKnown), [facets, version]);
  const set = (part: OverviewFilter) => onChange({ ...filter, ...part });
  // A filter stays to be seen though nobody fits it any more.
  const withChosen = (all: readonly string[], chosen: readonly string[] = []) => [...new Set([...all, ...chosen])];
  return (
    <section className={styles.panel} aria-label={t('overview:filter.title')}>
      <ChoiceMenu
        label={t('overview:filter.status')}
        options={STATUS_ORDER.map((id) => ({ id, label: t(`domain:status.${id}`) }))}
        value={filter.kinds ?? []}
        onChange={(kinds) => set({ kinds })}
      />
      <ChoiceMenu
        label={t('overview:filter.type')}
        options={CLIENT_TYPES.map((id) => ({ id, label: t(`overview:type.${id}`) }))}
        value={filter.types ?? []}
        onChange={(types) => set({ types })}
      />
      <ChoiceMenu
        label={t('overview:filter.category')}
        options={withChosen(known.categories, filter.categories).map((id) => ({ id, label: category(id) }))}
        value={filter.categories ?? []}
        onChange={(categories) => set({ categories })}
      />
      <ChoiceMenu
        label={t('overview:filter.owner')}
        options={['', ...withChosen(known.owners, filter.owners)].map((id) => ({
          id: `=${id}`,
          label: id || t('overview:nobody'),
        }))}
        value={(filter.owners ?? []).map((id) => `=${id}`)}
        onChange={(owners) => set({ owners: owners.map((id) => id.slice(1)) })}
      />
      <ChoiceMenu
        label={t('overview:filter.system')}
        options={withChosen(known.systems, filter.systems).map((id) => ({ id, label: crm(id) }))}
        value={filter.systems ?? []}
        onChange={(systems) => set({ systems })}
      />
      <Select
        label={t('overview:filter.value')}
        options={[
          { id: ANY, label: t('overview:filter.any') },
          ...VALUE_FILTERS.map((id) => ({ id, label: t(`overview:filter.value_${id}`) })),
        ]}
        value={filter.value ?? ANY}
        onChange={(value) => set({ value: value === ANY ? undefined : value })}
      />
      <NumberField
        label={t('overview:filter.pointsMin')}
        min={0}
        value={filter.pointsMin}
        onChange={(pointsMin) => set({ pointsMin })}
      />
      <NumberField
        label={t('overview:filter.reviewWithin')}
        min={0}
        max={3_650}
        step={1}
        value={filter.reviewWithin}
        onChange={(reviewWithin) => set({ reviewWithin })}
      />
      <DateField label={t('overview:filter.noteFrom')} value={filter.noteFrom} onChange={(noteFrom) => set({ noteFrom })} />
      <DateField label={t('overview:filter.noteTo')} value={filter.noteTo} onChange={(noteTo) => set({ noteTo })} />
      <Checkbox
        label={t('overview:filter.attention')}
        hint={t('overview:filter.attentionHint')}
        value={filter.attention ?? false}
        onChange={(attention) => set({ attention: attention || undefined })}
      />
    </section>
  );
}
